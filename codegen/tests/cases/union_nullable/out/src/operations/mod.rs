//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetShop`] | `POST /shop/{level}` |  |

mod set_shop;

pub use set_shop::SetShop;
