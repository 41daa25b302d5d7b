//! The operations of the API, each as the request that makes a call.

mod get_status;
pub mod pets;
pub mod shop;

pub use get_status::GetStatus;
pub use pets::*;
pub use shop::*;
