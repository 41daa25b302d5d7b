//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`CloseShop`] | `DELETE /shops/{id}` |  |

mod close_shop;
pub mod pets;

pub use close_shop::CloseShop;
pub use pets::*;
