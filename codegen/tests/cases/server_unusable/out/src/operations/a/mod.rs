//! The operations on paths with the segment `a`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`One`] | `GET /a` |  |

mod one;

pub use one::One;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /a`; see [`One`].
    pub fn one(&self, request: impl Into<One>) -> call::Call<'_, T, One> {
        call::Call::new(self, request)
    }
}
