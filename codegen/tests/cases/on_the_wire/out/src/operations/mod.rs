//! The operations of the API, each as a request type.

pub mod tilde;

pub use tilde::*;
