//! The operations on paths with the segment `bundles`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`AddBundle`] | `POST /bundles` |  |

pub mod add_bundle;

#[doc(inline)]
pub use add_bundle::AddBundle;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /bundles`; see [`AddBundle`].
    pub fn add_bundle(&self, request: impl Into<AddBundle>) -> call::Call<'_, T, AddBundle> {
        call::Call::new(self, request)
    }
}
