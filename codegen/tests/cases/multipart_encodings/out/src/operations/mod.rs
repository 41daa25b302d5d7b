//! The operations of the API, each as a request type.

pub mod letters;

pub use letters::*;
