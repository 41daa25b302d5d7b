//! The operations on paths with the segment `path`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetPath`] | `GET /path/{csv}/{ssv}/{tsv}/{pipes}` |  |

mod get_path;

pub use get_path::GetPath;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /path/{csv}/{ssv}/{tsv}/{pipes}`; see [`GetPath`].
    pub fn get_path(&self, request: impl Into<GetPath>) -> call::Call<'_, T, GetPath> {
        call::Call::new(self, request)
    }
}
