//! The operations on paths with the segment `~`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`PutAll`] | `PUT /a{path}/{list};b/{label}{matrix}/~?fixed=1` |  |

mod put_all;

pub use put_all::PutAll;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `PUT /a{path}/{list};b/{label}{matrix}/~?fixed=1`; see [`PutAll`].
    pub fn put_all(&self, request: impl Into<PutAll>) -> call::Call<'_, T, PutAll> {
        call::Call::new(self, request)
    }
}
