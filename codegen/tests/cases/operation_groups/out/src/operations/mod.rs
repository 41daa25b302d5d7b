//! The operations of the API, each as a request type.

mod get_status;
pub mod pets;
pub mod shop;

pub use get_status::GetStatus;
pub use pets::*;
pub use shop::*;
