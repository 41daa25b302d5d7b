//! The operations on paths with the segment `documents`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`AddDocument`] | `POST /documents` |  |
//! | [`ReadDocument`] | `GET /documents` |  |

mod add_document;
mod read_document;

pub use add_document::AddDocument;
pub use read_document::ReadDocument;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /documents`; see [`AddDocument`].
    pub fn add_document(&self, request: impl Into<AddDocument>) -> call::Call<'_, T, AddDocument> {
        call::Call::new(self, request)
    }

    /// `GET /documents`; see [`ReadDocument`]. Returns parts, as bytes that
    /// [`Part::json`](crate::Part::json) decodes: [`Document`](crate::types::Document), then bytes.
    pub fn read_document(
        &self,
        request: impl Into<ReadDocument>,
    ) -> call::Call<'_, T, ReadDocument> {
        call::Call::new(self, request)
    }
}
