//! The operations on paths with the segment `vaults`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`PutKey`] | `PUT /vaults/{vault}/keys/{key}` |  |

mod put_key;

pub use put_key::PutKey;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `PUT /vaults/{vault}/keys/{key}`; see [`PutKey`]. Returns [`Key`](crate::types::Key).
    ///
    /// # Errors
    /// `401`: [`Rejected`](crate::types::Rejected); `409`: text.
    pub fn put_key(&self, request: impl Into<PutKey>) -> call::Call<'_, T, PutKey> {
        call::Call::new(self, request)
    }
}
