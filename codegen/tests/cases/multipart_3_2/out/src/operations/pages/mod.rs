//! The operations on paths with the segment `pages`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SavePage`] | `PUT /pages` |  |

mod save_page;

pub use save_page::SavePage;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `PUT /pages`; see [`SavePage`].
    pub fn save_page(&self, request: impl Into<SavePage>) -> call::Call<'_, T, SavePage> {
        call::Call::new(self, request)
    }
}
