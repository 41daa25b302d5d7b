//! The operations on paths with the segment `texts`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`FollowTexts`] | `GET /texts` |  |

pub mod follow_texts;

#[doc(inline)]
pub use follow_texts::FollowTexts;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /texts`; see [`FollowTexts`]. Returns events of
    /// [`ResponseEvent`](crate::operations::follow_texts::ResponseEvent).
    pub fn follow_texts(&self, request: impl Into<FollowTexts>) -> call::Call<'_, T, FollowTexts> {
        call::Call::new(self, request)
    }
}
