//! The operations on paths with the segment `rooms`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetSeat`] | `GET /rooms/{name}/{room_id}/seats/{seat}/{kind}/{free}` |  |

pub mod get_seat;

#[doc(inline)]
pub use get_seat::GetSeat;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /rooms/{name}/{room_id}/seats/{seat}/{kind}/{free}`; see [`GetSeat`].
    pub fn get_seat(&self, request: impl Into<GetSeat>) -> call::Call<'_, T, GetSeat> {
        call::Call::new(self, request)
    }
}
