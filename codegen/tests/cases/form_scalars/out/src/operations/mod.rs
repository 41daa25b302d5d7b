//! The operations of the API, each as a request type.

pub mod messages;

pub use messages::*;
