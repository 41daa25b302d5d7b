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

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /notes/{id}`; see [`GetNote`]. Returns [`Response`](crate::types::note::Response).
    ///
    /// # Errors
    /// `404`, `500`: [`Error`](crate::types::fault::Error).
    pub fn get_note(&self, request: impl Into<GetNote>) -> call::Call<'_, T, GetNote> {
        call::Call::new(self, request)
    }

    /// `PUT /notes/{id}`; see [`PutNote`]. Returns [`Response`](crate::types::note::Response).
    ///
    /// # Errors
    /// `404`, `500`: [`Error`](crate::types::fault::Error).
    pub fn put_note(&self, request: impl Into<PutNote>) -> call::Call<'_, T, PutNote> {
        call::Call::new(self, request)
    }

    /// `PATCH /notes/{id}`; see [`PatchNote`].
    pub fn patch_note(&self, request: impl Into<PatchNote>) -> call::Call<'_, T, PatchNote> {
        call::Call::new(self, request)
    }
}
