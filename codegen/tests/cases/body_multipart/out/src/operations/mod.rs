//! The operations of the API, each as a request type.

pub mod albums;

pub use albums::*;
