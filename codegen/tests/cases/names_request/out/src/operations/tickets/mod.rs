//! The operations on paths with the segment `tickets`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`BuyTicketsRequest`] | `POST /tickets` |  |

mod buy_tickets;

pub use buy_tickets::BuyTicketsRequest;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /tickets`; see [`BuyTicketsRequest`].
    pub fn buy_tickets(
        &self,
        request: impl Into<BuyTicketsRequest>,
    ) -> call::Call<'_, T, BuyTicketsRequest> {
        call::Call::new(self, request)
    }
}
