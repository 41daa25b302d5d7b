//! The operations of the API, each as a request type.

pub mod runs;

pub use runs::*;
