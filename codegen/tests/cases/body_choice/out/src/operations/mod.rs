//! The operations of the API, each as a request type.

pub mod documents;

pub use documents::*;
