//! The operations on paths with the segment `documents`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`AddDocument`] | `POST /documents` |  |
//! | [`PatchDocuments`] | `PATCH /documents` |  |
//! | [`SetDocuments`] | `PUT /documents` |  |

mod add_document;
mod patch_documents;
mod set_documents;

pub use add_document::{AddDocument, AddDocumentBody, AddDocumentParts};
pub use patch_documents::{PatchDocuments, PatchDocumentsBody};
pub use set_documents::SetDocuments;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /documents`; see [`AddDocument`].
    pub fn add_document(&self, request: impl Into<AddDocument>) -> call::Call<'_, T, AddDocument> {
        call::Call::new(self, request)
    }

    /// `PATCH /documents`; see [`PatchDocuments`].
    pub fn patch_documents(
        &self,
        request: impl Into<PatchDocuments>,
    ) -> call::Call<'_, T, PatchDocuments> {
        call::Call::new(self, request)
    }

    /// `PUT /documents`; see [`SetDocuments`].
    pub fn set_documents(
        &self,
        request: impl Into<SetDocuments>,
    ) -> call::Call<'_, T, SetDocuments> {
        call::Call::new(self, request)
    }
}
