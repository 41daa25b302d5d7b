//! The operations of the API, each as a request type.

pub mod job;

pub use job::*;
