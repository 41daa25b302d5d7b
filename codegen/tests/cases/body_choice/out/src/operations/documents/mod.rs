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
