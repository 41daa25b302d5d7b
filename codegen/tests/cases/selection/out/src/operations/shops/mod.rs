//! The operations on paths with the segment `shops`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`CloseShop`] | `DELETE /shops/{id}` |  |

mod close_shop;

pub use close_shop::CloseShop;
