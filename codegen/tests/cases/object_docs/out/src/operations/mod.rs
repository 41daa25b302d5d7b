//! The operations of the API, each as a request type.

pub mod accounts;

pub use accounts::*;
