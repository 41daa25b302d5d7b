//! The operations of the API, each as a request type.

pub mod users;

pub use users::*;
