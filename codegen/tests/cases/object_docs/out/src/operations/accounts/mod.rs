//! The operations on paths with the segment `accounts`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListAccounts`] | `GET /accounts` |  |

mod list_accounts;

pub use list_accounts::ListAccounts;
