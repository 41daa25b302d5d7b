//! The operations on paths with the segment `stock`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`CountStock`] | `GET /stock/{id}` |  |

mod count_stock;

pub use count_stock::CountStock;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /stock/{id}`; see [`CountStock`].
    pub fn count_stock(&self, request: impl Into<CountStock>) -> call::Call<'_, T, CountStock> {
        call::Call::new(self, request)
    }
}
