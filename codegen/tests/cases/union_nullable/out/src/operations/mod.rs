//! The operations of the API, each as a request type.

mod set_shop;

pub use set_shop::SetShop;
