//! The operations on paths with the segment `log`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ReadLog`] | `GET /log` |  |
//! | [`ReadBatches`] | `PUT /log` |  |
//! | [`AddEntries`] | `POST /log` |  |
//! | [`AddAnyEntries`] | `PATCH /log` |  |

mod add_any_entries;
mod add_entries;
mod read_batches;
mod read_log;

pub use add_any_entries::{AddAnyEntries, AddAnyEntriesBody};
pub use add_entries::AddEntries;
pub use read_batches::ReadBatches;
pub use read_log::ReadLog;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /log`; see [`ReadLog`]. Returns a sequence of [`Entry`](crate::types::Entry).
    pub fn read_log(&self, request: impl Into<ReadLog>) -> call::Call<'_, T, ReadLog> {
        call::Call::new(self, request)
    }

    /// `PUT /log`; see [`ReadBatches`]. Returns a sequence of [`Batch`](crate::types::Batch).
    pub fn read_batches(&self, request: impl Into<ReadBatches>) -> call::Call<'_, T, ReadBatches> {
        call::Call::new(self, request)
    }

    /// `POST /log`; see [`AddEntries`].
    pub fn add_entries(&self, request: impl Into<AddEntries>) -> call::Call<'_, T, AddEntries> {
        call::Call::new(self, request)
    }

    /// `PATCH /log`; see [`AddAnyEntries`].
    pub fn add_any_entries(
        &self,
        request: impl Into<AddAnyEntries>,
    ) -> call::Call<'_, T, AddAnyEntries> {
        call::Call::new(self, request)
    }
}
