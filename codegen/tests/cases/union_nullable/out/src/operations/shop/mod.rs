//! The operations on paths with the segment `shop`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetShop`] | `POST /shop/{level}` |  |

mod set_shop;

pub use set_shop::SetShop;
