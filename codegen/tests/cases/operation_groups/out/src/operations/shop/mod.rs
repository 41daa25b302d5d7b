//! The operations with the tag `Shop`.

mod get_shop;

pub use get_shop::GetShop;
