//! The operations on paths with the segment `count`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetCount`] | `PUT /count` |  |

mod set_count;

pub use set_count::SetCount;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `PUT /count`; see [`SetCount`]. Returns an integer.
    pub fn set_count(&self, request: impl Into<SetCount>) -> call::Call<'_, T, SetCount> {
        call::Call::new(self, request)
    }
}
