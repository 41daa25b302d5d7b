//! The operations of the API, each as a request type.

mod get_shape;

pub use get_shape::GetShape;
