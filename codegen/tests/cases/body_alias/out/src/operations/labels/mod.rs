//! The operations on paths with the segment `labels`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetLabels`] | `PUT /labels` |  |

mod set_labels;

pub use set_labels::{SetLabels, SetLabelsSuccess};

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `PUT /labels`; see [`SetLabels`]. Returns [`Labels`](crate::types::Labels) or
    /// [`Names`](crate::types::Names).
    pub fn set_labels(&self, request: impl Into<SetLabels>) -> call::Call<'_, T, SetLabels> {
        call::Call::new(self, request)
    }
}
