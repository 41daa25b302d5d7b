//! The operations on paths with the segment `objects`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetObjects`] | `GET /objects` |  |

mod get_objects;

pub use get_objects::GetObjects;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /objects`; see [`GetObjects`].
    pub fn get_objects(&self, request: impl Into<GetObjects>) -> call::Call<'_, T, GetObjects> {
        call::Call::new(self, request)
    }
}
