//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Root`] | `GET /` |  |

#[cfg(feature = "calls")]
pub mod calls;
#[cfg(feature = "maps")]
pub mod maps;
#[cfg(feature = "pairs")]
pub mod pairs;
mod root;

#[cfg(feature = "calls")]
pub use calls::*;
#[cfg(feature = "maps")]
pub use maps::*;
#[cfg(feature = "pairs")]
pub use pairs::*;
pub use root::Root;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /`; see [`Root`].
    pub fn root(&self, request: impl Into<Root>) -> call::Call<'_, T, Root> {
        call::Call::new(self, request)
    }
}
