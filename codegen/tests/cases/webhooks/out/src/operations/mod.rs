//! The operations of the API, each as the request that makes a call.

mod subscribe;

pub use subscribe::Subscribe;
