//! The operations of the API, each as a request type.

pub mod notes;

pub use notes::*;
