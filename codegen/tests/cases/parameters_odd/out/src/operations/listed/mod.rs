//! The operations on paths with the segment `listed`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`List`] | `GET /listed` |  |

mod list;

pub use list::List;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /listed`; see [`List`].
    pub fn list(&self, request: impl Into<List>) -> call::Call<'_, T, List> {
        call::Call::new(self, request)
    }
}
