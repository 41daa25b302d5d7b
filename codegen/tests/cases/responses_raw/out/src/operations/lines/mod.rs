//! The operations on paths with the segment `lines`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListLines`] | `GET /lines` |  |
//! | [`SortLines`] | `PUT /lines` |  |
//! | [`CountLines`] | `POST /lines` |  |
//! | [`MixLines`] | `PATCH /lines` |  |

mod count_lines;
mod list_lines;
mod mix_lines;
pub mod sort_lines;

pub use count_lines::{CountLines, CountLinesSuccess};
pub use list_lines::ListLines;
pub use mix_lines::MixLines;
#[doc(inline)]
pub use sort_lines::{SortLines, SortLinesSuccess};

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /lines`; see [`ListLines`]. Returns a sequence of [`Line`](crate::types::Line).
    pub fn list_lines(&self, request: impl Into<ListLines>) -> call::Call<'_, T, ListLines> {
        call::Call::new(self, request)
    }

    /// `PUT /lines`; see [`SortLines`]. Returns
    /// [`Response`](crate::operations::sort_lines::Response) or a sequence of
    /// [`Line`](crate::types::Line).
    pub fn sort_lines(&self, request: impl Into<SortLines>) -> call::Call<'_, T, SortLines> {
        call::Call::new(self, request)
    }

    /// `POST /lines`; see [`CountLines`]. Returns a sequence of an integer.
    pub fn count_lines(&self, request: impl Into<CountLines>) -> call::Call<'_, T, CountLines> {
        call::Call::new(self, request)
    }

    /// `PATCH /lines`; see [`MixLines`]. Returns a sequence of JSON.
    pub fn mix_lines(&self, request: impl Into<MixLines>) -> call::Call<'_, T, MixLines> {
        call::Call::new(self, request)
    }
}
