//! The operations on paths with the segment `orders`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListOrders`] | `GET /orders` |  |

pub mod list_orders;

#[doc(inline)]
pub use list_orders::ListOrders;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /orders`; see [`ListOrders`]. Returns
    /// [`Response`](crate::operations::list_orders::Response).
    pub fn list_orders(&self, request: impl Into<ListOrders>) -> call::Call<'_, T, ListOrders> {
        call::Call::new(self, request)
    }
}
