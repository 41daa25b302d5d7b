//! The operations on paths with the segment `texts`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SendEvents`] | `POST /texts` |  |
//! | [`FollowTexts`] | `GET /texts` |  |

pub mod follow_texts;
pub mod send_events;

#[doc(inline)]
pub use follow_texts::FollowTexts;
#[doc(inline)]
pub use send_events::SendEvents;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /texts`; see [`SendEvents`].
    pub fn send_events(&self, request: impl Into<SendEvents>) -> call::Call<'_, T, SendEvents> {
        call::Call::new(self, request)
    }

    /// `GET /texts`; see [`FollowTexts`]. Returns events of
    /// [`ResponseEvent`](crate::operations::follow_texts::ResponseEvent).
    pub fn follow_texts(&self, request: impl Into<FollowTexts>) -> call::Call<'_, T, FollowTexts> {
        call::Call::new(self, request)
    }
}
