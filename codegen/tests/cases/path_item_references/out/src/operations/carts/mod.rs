//! The operations on paths with the segment `carts`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`FillCart`] | `POST /carts/{cart}` |  |
//! | [`GetCart`] | `GET /carts/{cart}` |  |

mod fill_cart;
mod get_cart;

pub use fill_cart::FillCart;
pub use get_cart::GetCart;
