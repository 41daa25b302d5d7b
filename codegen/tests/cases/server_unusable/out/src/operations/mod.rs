//! The operations of the API, each as the request that makes a call.

mod one;

pub use one::One;
