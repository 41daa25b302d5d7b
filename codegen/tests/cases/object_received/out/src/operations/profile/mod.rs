//! The operations on paths with the segment `profile`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetProfile`] | `GET /profile` |  |

mod get_profile;

pub use get_profile::GetProfile;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /profile`; see [`GetProfile`]. Returns [`Profile`](crate::types::Profile).
    pub fn get_profile(&self, request: impl Into<GetProfile>) -> call::Call<'_, T, GetProfile> {
        call::Call::new(self, request)
    }
}
