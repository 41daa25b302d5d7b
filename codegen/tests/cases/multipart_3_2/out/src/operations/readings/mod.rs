//! The operations on paths with the segment `readings`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`WatchReadings`] | `GET /readings` |  |

pub mod watch_readings;

#[doc(inline)]
pub use watch_readings::{WatchReadings, WatchReadingsSuccess};

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /readings`; see [`WatchReadings`]. Returns an array of an integer or parts of
    /// [`ResponseItem`](crate::operations::watch_readings::ResponseItem).
    pub fn watch_readings(
        &self,
        request: impl Into<WatchReadings>,
    ) -> call::Call<'_, T, WatchReadings> {
        call::Call::new(self, request)
    }
}
