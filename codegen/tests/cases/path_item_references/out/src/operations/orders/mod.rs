//! The operations on paths with the segment `orders`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetOrder`] | `GET /orders/{order}` |  |

mod get_order;

pub use get_order::GetOrder;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /orders/{order}`; see [`GetOrder`].
    pub fn get_order(&self, request: impl Into<GetOrder>) -> call::Call<'_, T, GetOrder> {
        call::Call::new(self, request)
    }
}
