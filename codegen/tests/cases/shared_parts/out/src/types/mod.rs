//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod fault;
mod get_note;
mod note;
mod put_note;

pub use crate::runtime::validate::Validate as _;
pub use fault::FaultError;
pub use get_note::GetNoteId;
pub use note::NoteResponse;
pub use put_note::PutNoteText;
