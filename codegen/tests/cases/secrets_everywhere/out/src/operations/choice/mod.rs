//! The operations on paths with the segment `choice`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Choose`] | `POST /choice` |  |

mod choose;

pub use choose::{Choose, ChooseBody, ChooseSuccess};

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /choice`; see [`Choose`]. Returns [`Union`](crate::types::Union) or an array of
    /// [`Token`](crate::types::Token).
    pub fn choose(&self, request: impl Into<Choose>) -> call::Call<'_, T, Choose> {
        call::Call::new(self, request)
    }
}
