//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`QueryCats`] | `QUERY /cats` |  |

pub mod query_cats;

#[doc(inline)]
pub use query_cats::QueryCats;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `QUERY /cats`; see [`QueryCats`].
    pub fn query_cats(&self, request: impl Into<QueryCats>) -> call::Call<'_, T, QueryCats> {
        call::Call::new(self, request)
    }
}
