//! The operations on paths with the segment `Calls`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetByOwnerAndRepoCallsBySidJson`] | `GET /{owner}/{repo}/Calls/{Sid}.json` |  |

mod get_by_owner_and_repo_calls_by_sid_json;

pub use get_by_owner_and_repo_calls_by_sid_json::GetByOwnerAndRepoCallsBySidJson;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /{owner}/{repo}/Calls/{Sid}.json`; see [`GetByOwnerAndRepoCallsBySidJson`].
    pub fn get_by_owner_and_repo_calls_by_sid_json(
        &self,
        request: impl Into<GetByOwnerAndRepoCallsBySidJson>,
    ) -> call::Call<'_, T, GetByOwnerAndRepoCallsBySidJson> {
        call::Call::new(self, request)
    }
}
