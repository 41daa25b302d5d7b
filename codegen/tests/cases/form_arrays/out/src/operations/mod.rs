//! The operations of the API, each as a request type.

pub mod polls;

pub use polls::*;
