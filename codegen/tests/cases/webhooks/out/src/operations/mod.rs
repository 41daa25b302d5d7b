//! The operations of the API, each as a request type.

pub mod subscriptions;

pub use subscriptions::*;
