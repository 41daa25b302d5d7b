//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`AddOrder`] | `POST /orders` |  |

mod add_order;

pub use add_order::AddOrder;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /orders`; see [`AddOrder`].
    ///
    /// # Errors
    /// `default`: [`Problem`](crate::types::Problem).
    pub fn add_order(&self, request: impl Into<AddOrder>) -> call::Call<'_, T, AddOrder> {
        call::Call::new(self, request)
    }
}
