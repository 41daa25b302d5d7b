mod get_shop;

pub use get_shop::GetShop;
