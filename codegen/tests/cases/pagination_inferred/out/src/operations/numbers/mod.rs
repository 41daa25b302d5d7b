//! The operations on paths with the segment `numbers`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`NumberedPages`] | `GET /numbers` |  |

pub mod numbered_pages;

#[doc(inline)]
pub use numbered_pages::NumberedPages;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /numbers`; see [`NumberedPages`]. Returns
    /// [`Response`](crate::operations::numbered_pages::Response).
    pub fn numbered_pages(
        &self,
        request: impl Into<NumberedPages>,
    ) -> call::Call<'_, T, NumberedPages> {
        call::Call::new(self, request)
    }
}
