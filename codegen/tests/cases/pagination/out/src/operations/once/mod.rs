//! The operations on paths with the segment `once`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListOnce`] | `GET /once` | Is not a list in pages, although it looks like one. |

pub mod list_once;

#[doc(inline)]
pub use list_once::ListOnce;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// Is not a list in pages, although it looks like one.
    ///
    /// `GET /once`; see [`ListOnce`]. Returns [`Response`](crate::operations::list_once::Response).
    pub fn list_once(&self, request: impl Into<ListOnce>) -> call::Call<'_, T, ListOnce> {
        call::Call::new(self, request)
    }
}
