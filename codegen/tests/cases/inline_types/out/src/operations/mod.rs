//! The operations of the API, each as a request type.

pub mod orders;

pub use orders::*;
