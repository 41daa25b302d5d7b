//! The operations on paths with the segment `names`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetNames`] | `PUT /names` |  |

mod set_names;

pub use set_names::SetNames;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `PUT /names`; see [`SetNames`]. Returns [`Names`](crate::types::Names).
    pub fn set_names(&self, request: impl Into<SetNames>) -> call::Call<'_, T, SetNames> {
        call::Call::new(self, request)
    }
}
