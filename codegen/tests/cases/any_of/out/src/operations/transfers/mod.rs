//! The operations on paths with the segment `transfers`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SwapTransfers`] | `POST /transfers` |  |

mod swap_transfers;

pub use swap_transfers::SwapTransfers;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /transfers`; see [`SwapTransfers`]. Returns [`Transfer`](crate::types::Transfer).
    pub fn swap_transfers(
        &self,
        request: impl Into<SwapTransfers>,
    ) -> call::Call<'_, T, SwapTransfers> {
        call::Call::new(self, request)
    }
}
