//! The operations of the API, each as a request type.

mod close_shop;
pub mod pets;

pub use close_shop::CloseShop;
pub use pets::*;
