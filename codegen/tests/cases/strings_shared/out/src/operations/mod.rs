//! The operations of the API, each as a request type.

pub mod services;

pub use services::*;
