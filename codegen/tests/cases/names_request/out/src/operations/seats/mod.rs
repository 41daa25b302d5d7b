//! The operations on paths with the segment `seats`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`BookSeatOperation`] | `POST /seats` |  |

mod book_seat;

pub use book_seat::BookSeatOperation;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /seats`; see [`BookSeatOperation`].
    pub fn book_seat(
        &self,
        request: impl Into<BookSeatOperation>,
    ) -> call::Call<'_, T, BookSeatOperation> {
        call::Call::new(self, request)
    }
}
