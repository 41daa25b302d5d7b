//! The operations on paths with the segment `Calls`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetByOwnerAndRepoCallsBySidJson`] | `GET /{owner}/{repo}/Calls/{Sid}.json` |  |

mod get_by_owner_and_repo_calls_by_sid_json;

pub use get_by_owner_and_repo_calls_by_sid_json::GetByOwnerAndRepoCallsBySidJson;
