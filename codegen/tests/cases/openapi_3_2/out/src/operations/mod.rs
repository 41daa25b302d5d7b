//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Search`] | `GET /search` |  |
//! | [`Select`] | `GET /select/{path}` |  |

#[cfg(feature = "animals")]
pub mod animals;
mod search;
mod select;

#[cfg(feature = "animals")]
pub use animals::*;
pub use search::Search;
pub use select::Select;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /search`; see [`Search`].
    pub fn search(&self, request: impl Into<Search>) -> call::Call<'_, T, Search> {
        call::Call::new(self, request)
    }

    /// `GET /select/{path}`; see [`Select`].
    pub fn select(&self, request: impl Into<Select>) -> call::Call<'_, T, Select> {
        call::Call::new(self, request)
    }
}
