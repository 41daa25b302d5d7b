//! The operations on paths with the segment `c`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetC`] | `GET /c` |  |

mod get_c;

pub use get_c::GetC;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /c`; see [`GetC`].
    pub fn get_c(&self, request: impl Into<GetC>) -> call::Call<'_, T, GetC> {
        call::Call::new(self, request)
    }
}
