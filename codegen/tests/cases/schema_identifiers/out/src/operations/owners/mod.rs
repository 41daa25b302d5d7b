//! The operations on paths with the segment `owners`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListOwners`] | `GET /owners` |  |

pub mod list_owners;

#[doc(inline)]
pub use list_owners::ListOwners;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /owners`; see [`ListOwners`]. Returns
    /// [`Response`](crate::operations::list_owners::Response).
    pub fn list_owners(&self, request: impl Into<ListOwners>) -> call::Call<'_, T, ListOwners> {
        call::Call::new(self, request)
    }
}
