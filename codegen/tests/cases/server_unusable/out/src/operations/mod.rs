//! The operations of the API, each as a request type.

mod one;

pub use one::One;
