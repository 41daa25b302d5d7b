//! The operations on paths with the segment `ranges`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ReadRanges`] | `GET /ranges` |  |

mod read_ranges;

pub use read_ranges::ReadRanges;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /ranges`; see [`ReadRanges`]. Returns parts of bytes.
    pub fn read_ranges(&self, request: impl Into<ReadRanges>) -> call::Call<'_, T, ReadRanges> {
        call::Call::new(self, request)
    }
}
