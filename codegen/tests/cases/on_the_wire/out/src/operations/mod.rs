//! The operations of the API, each as the request that makes a call.

mod put_all;

pub use put_all::PutAll;
