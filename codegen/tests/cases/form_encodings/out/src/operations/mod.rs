//! The operations of the API, each as a request type.

pub mod charges;

pub use charges::*;
