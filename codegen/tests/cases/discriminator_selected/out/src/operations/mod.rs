//! The operations of the API, each as a request type.

pub mod shapes;

pub use shapes::*;
