//! The operations of the API, each as a request type.

pub mod things;

pub use things::*;
