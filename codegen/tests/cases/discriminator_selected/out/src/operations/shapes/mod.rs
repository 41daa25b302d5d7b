//! The operations on paths with the segment `shapes`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetShape`] | `GET /shapes` |  |

mod get_shape;

pub use get_shape::GetShape;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /shapes`; see [`GetShape`]. Returns [`Shape`](crate::types::Shape).
    pub fn get_shape(&self, request: impl Into<GetShape>) -> call::Call<'_, T, GetShape> {
        call::Call::new(self, request)
    }
}
