//! The operations of the API, each as the request that makes a call.

mod get;

pub use get::Get;
