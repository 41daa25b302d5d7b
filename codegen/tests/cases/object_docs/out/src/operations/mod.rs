//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListAccounts`] | `GET /accounts` |  |

mod list_accounts;

pub use list_accounts::ListAccounts;
