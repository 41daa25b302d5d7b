//! The operations of the API, each as a request type.

mod subscribe;

pub use subscribe::Subscribe;
