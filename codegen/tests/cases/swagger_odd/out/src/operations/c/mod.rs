//! The operations on paths with the segment `c`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`PostC`] | `POST /c` |  |

mod post_c;

pub use post_c::PostC;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /c`; see [`PostC`].
    pub fn post_c(&self, request: impl Into<PostC>) -> call::Call<'_, T, PostC> {
        call::Call::new(self, request)
    }
}
