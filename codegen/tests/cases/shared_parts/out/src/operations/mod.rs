//! The operations of the API, each as a request type.

mod get_note;
mod patch_note;
mod put_note;

pub use get_note::GetNote;
pub use patch_note::PatchNote;
pub use put_note::PutNote;
