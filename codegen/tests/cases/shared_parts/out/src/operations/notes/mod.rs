//! The operations on paths with the segment `notes`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetNote`] | `GET /notes/{id}` |  |
//! | [`PutNote`] | `PUT /notes/{id}` |  |
//! | [`PatchNote`] | `PATCH /notes/{id}` |  |

mod get_note;
mod patch_note;
mod put_note;

pub use get_note::GetNote;
pub use patch_note::PatchNote;
pub use put_note::PutNote;
