//! The operations of the API, each as a request type.

pub mod ships;

pub use ships::*;
