//! The operations of the API, each as a request type.

pub mod rooms;

pub use rooms::*;
