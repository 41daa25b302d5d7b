//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetShop`] | `GET /shop` |  |

mod get_shop;

pub use get_shop::GetShop;
