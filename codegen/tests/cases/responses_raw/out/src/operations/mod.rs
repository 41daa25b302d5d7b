//! The operations of the API, each as a request type.

pub mod report;

pub use report::*;
