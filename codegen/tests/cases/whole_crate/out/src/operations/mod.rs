//! The operations of the API, each as a request type.

pub mod gardens;

pub use gardens::*;
