//! The operations of the API, each as the request that makes a call.

mod get_shape;

pub use get_shape::GetShape;
