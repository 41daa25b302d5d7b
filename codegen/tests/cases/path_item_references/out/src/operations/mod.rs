//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetOrder`] | `GET /orders/{order}` |  |
//! | [`FillCart`] | `POST /carts/{cart}` |  |
//! | [`GetCart`] | `GET /carts/{cart}` |  |
//! | [`GetParcel`] | `GET /parcels/{parcel}` |  |

mod fill_cart;
mod get_cart;
mod get_order;
mod get_parcel;

pub use fill_cart::FillCart;
pub use get_cart::GetCart;
pub use get_order::GetOrder;
pub use get_parcel::GetParcel;
