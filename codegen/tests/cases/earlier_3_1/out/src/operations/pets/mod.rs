//! Pets
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`LinkCats`] | `LINK /cats` |  |

#[cfg(feature = "cats")]
pub mod cats;
mod link_cats;

#[cfg(feature = "cats")]
pub use cats::*;
pub use link_cats::LinkCats;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `LINK /cats`; see [`LinkCats`].
    pub fn link_cats(&self, request: impl Into<LinkCats>) -> call::Call<'_, T, LinkCats> {
        call::Call::new(self, request)
    }
}
