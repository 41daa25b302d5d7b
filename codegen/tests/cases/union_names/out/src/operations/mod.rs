//! The operations of the API, each as a request type.

mod hook;

pub use hook::Hook;
