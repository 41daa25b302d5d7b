//! The operations on paths with the segment `id`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetId`] | `PUT /id` |  |

mod set_id;

pub use set_id::SetId;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `PUT /id`; see [`SetId`]. Returns [`TicketId`](crate::types::TicketId).
    pub fn set_id(&self, request: impl Into<SetId>) -> call::Call<'_, T, SetId> {
        call::Call::new(self, request)
    }
}
