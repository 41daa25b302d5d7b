//! The operations on paths with the segment `accounts`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListAccounts`] | `GET /accounts` |  |

mod list_accounts;

pub use list_accounts::ListAccounts;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /accounts`; see [`ListAccounts`].
    #[deprecated]
    pub fn list_accounts(
        &self,
        request: impl Into<ListAccounts>,
    ) -> call::Call<'_, T, ListAccounts> {
        call::Call::new(self, request)
    }
}
