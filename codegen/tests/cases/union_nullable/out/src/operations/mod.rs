//! The operations of the API, each as a request type.

pub mod shop;

pub use shop::*;
