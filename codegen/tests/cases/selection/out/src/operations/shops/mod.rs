//! The operations on paths with the segment `shops`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`CloseShop`] | `DELETE /shops/{id}` |  |

mod close_shop;

pub use close_shop::CloseShop;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `DELETE /shops/{id}`; see [`CloseShop`].
    pub fn close_shop(&self, request: impl Into<CloseShop>) -> call::Call<'_, T, CloseShop> {
        call::Call::new(self, request)
    }
}
