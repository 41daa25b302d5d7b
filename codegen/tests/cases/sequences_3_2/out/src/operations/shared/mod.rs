//! The operations on paths with the segment `shared`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ReadShared`] | `GET /shared` |  |
//! | [`ReadSharedAgain`] | `PUT /shared` |  |

mod read_shared;
mod read_shared_again;

pub use read_shared::ReadShared;
pub use read_shared_again::ReadSharedAgain;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /shared`; see [`ReadShared`]. Returns a sequence of
    /// [`Item`](crate::types::readings::Item).
    ///
    /// # Errors
    /// `404`: [`Body`](crate::types::problem::Body).
    pub fn read_shared(&self, request: impl Into<ReadShared>) -> call::Call<'_, T, ReadShared> {
        call::Call::new(self, request)
    }

    /// `PUT /shared`; see [`ReadSharedAgain`]. Returns a sequence of
    /// [`Item`](crate::types::readings::Item).
    ///
    /// # Errors
    /// `404`: [`Body`](crate::types::problem::Body).
    pub fn read_shared_again(
        &self,
        request: impl Into<ReadSharedAgain>,
    ) -> call::Call<'_, T, ReadSharedAgain> {
        call::Call::new(self, request)
    }
}
