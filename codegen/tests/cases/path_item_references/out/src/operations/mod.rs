//! The operations of the API, each as a request type.

mod fill_cart;
mod get_cart;
mod get_order;
mod get_parcel;

pub use fill_cart::FillCart;
pub use get_cart::GetCart;
pub use get_order::GetOrder;
pub use get_parcel::GetParcel;
