//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetRoot`] | `GET /` |  |

#[cfg(feature = "c")]
pub mod c;
#[cfg(feature = "calls")]
pub mod calls;
#[cfg(feature = "cats")]
pub mod cats;
mod get_root;
#[cfg(feature = "groups")]
pub mod groups;
#[cfg(feature = "letters")]
pub mod letters;
#[cfg(feature = "noise")]
pub mod noise;
#[cfg(feature = "pets")]
pub mod pets_tag;
#[cfg(feature = "roles")]
pub mod roles;
#[cfg(feature = "users_all")]
pub mod users_all;

#[cfg(feature = "c")]
pub use c::*;
#[cfg(feature = "calls")]
pub use calls::*;
#[cfg(feature = "cats")]
pub use cats::*;
pub use get_root::GetRoot;
#[cfg(feature = "groups")]
pub use groups::*;
#[cfg(feature = "letters")]
pub use letters::*;
#[cfg(feature = "noise")]
pub use noise::*;
#[cfg(feature = "pets")]
pub use pets_tag::*;
#[cfg(feature = "roles")]
pub use roles::*;
#[cfg(feature = "users_all")]
pub use users_all::*;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /`; see [`GetRoot`].
    pub fn get_root(&self, request: impl Into<GetRoot>) -> call::Call<'_, T, GetRoot> {
        call::Call::new(self, request)
    }
}
