//! The operations of the API, each as a request type.

pub mod items;

pub use items::*;
