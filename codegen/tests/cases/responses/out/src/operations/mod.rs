//! The operations of the API, each as a request type.

pub mod jobs;

pub use jobs::*;
