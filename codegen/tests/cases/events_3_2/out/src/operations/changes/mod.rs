//! The operations on paths with the segment `changes`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`FollowChanges`] | `GET /changes` |  |
//! | [`FollowSummaries`] | `PUT /changes` |  |

pub mod follow_changes;
mod follow_summaries;

#[doc(inline)]
pub use follow_changes::{FollowChanges, FollowChangesEvent, FollowChangesSuccess};
pub use follow_summaries::FollowSummaries;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /changes`; see [`FollowChanges`]. Returns [`Summary`](crate::types::Summary) or events
    /// of `FollowChangesEvent`.
    pub fn follow_changes(
        &self,
        request: impl Into<FollowChanges>,
    ) -> call::Call<'_, T, FollowChanges> {
        call::Call::new(self, request)
    }

    /// `PUT /changes`; see [`FollowSummaries`]. Returns events of
    /// [`Summary`](crate::types::Summary).
    pub fn follow_summaries(
        &self,
        request: impl Into<FollowSummaries>,
    ) -> call::Call<'_, T, FollowSummaries> {
        call::Call::new(self, request)
    }
}
