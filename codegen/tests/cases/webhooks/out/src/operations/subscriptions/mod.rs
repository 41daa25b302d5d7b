//! The operations on paths with the segment `subscriptions`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Subscribe`] | `POST /subscriptions` |  |

pub mod subscribe;

#[doc(inline)]
pub use subscribe::Subscribe;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /subscriptions`; see [`Subscribe`].
    pub fn subscribe(&self, request: impl Into<Subscribe>) -> call::Call<'_, T, Subscribe> {
        call::Call::new(self, request)
    }
}
