//! The operations of the API, each as a request type.

mod put_all;

pub use put_all::PutAll;
