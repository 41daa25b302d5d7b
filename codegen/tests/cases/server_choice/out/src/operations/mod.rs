//! The operations of the API, each as a request type.

mod get;

pub use get::Get;
