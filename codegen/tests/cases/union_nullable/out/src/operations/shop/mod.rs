//! The operations on paths with the segment `shop`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetShop`] | `POST /shop/{level}` |  |

mod set_shop;

pub use set_shop::SetShop;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /shop/{level}`; see [`SetShop`]. Returns [`Shop`](crate::types::Shop).
    pub fn set_shop(&self, request: impl Into<SetShop>) -> call::Call<'_, T, SetShop> {
        call::Call::new(self, request)
    }
}
