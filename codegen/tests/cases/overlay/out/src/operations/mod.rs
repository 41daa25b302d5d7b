//! The operations of the API, each as a request type.

pub mod pets;

pub use pets::*;
