//! The operations on paths with the segment `found`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Find`] | `GET /found` |  |

mod find;

pub use find::Find;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /found`; see [`Find`].
    pub fn find(&self, request: impl Into<Find>) -> call::Call<'_, T, Find> {
        call::Call::new(self, request)
    }
}
