//! The operations of the API, each as a request type.

pub mod a;

pub use a::*;
