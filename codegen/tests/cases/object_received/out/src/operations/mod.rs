//! The operations of the API, each as a request type.

pub mod profile;

pub use profile::*;
