//! The operations on paths with the segment `droplets`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListDroplets`] | `GET /droplets` | Lists droplets, by numbered pages. |

mod list_droplets;

pub use list_droplets::ListDroplets;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// Lists droplets, by numbered pages.
    ///
    /// `GET /droplets`; see [`ListDroplets`]. Returns [`Droplets`](crate::types::Droplets).
    pub fn list_droplets(
        &self,
        request: impl Into<ListDroplets>,
    ) -> call::Call<'_, T, ListDroplets> {
        call::Call::new(self, request)
    }
}
