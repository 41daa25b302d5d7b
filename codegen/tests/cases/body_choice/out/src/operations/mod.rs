//! The operations of the API, each as the request that makes a call.

mod add_document;
mod patch_documents;
mod set_documents;

pub use add_document::{AddDocument, AddDocumentBody, AddDocumentParts};
pub use patch_documents::{PatchDocuments, PatchDocumentsBody};
pub use set_documents::SetDocuments;
