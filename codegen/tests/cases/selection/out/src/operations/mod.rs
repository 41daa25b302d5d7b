//! The operations of the API, each as the request that makes a call.

mod close_shop;
pub mod pets;

pub use close_shop::CloseShop;
pub use pets::*;
