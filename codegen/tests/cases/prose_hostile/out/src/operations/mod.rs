//! The operations of the API, each as a request type.

pub mod a_percent_22b;

pub use a_percent_22b::*;
