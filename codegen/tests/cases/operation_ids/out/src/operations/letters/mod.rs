//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetA`] | `GET /a` |  |
//! | [`GetB`] | `GET /b` |  |

mod get_a;
mod get_b;

pub use get_a::GetA;
pub use get_b::GetB;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /a`; see [`GetA`].
    pub fn get_a(&self, request: impl Into<GetA>) -> call::Call<'_, T, GetA> {
        call::Call::new(self, request)
    }

    /// `GET /b`; see [`GetB`].
    pub fn get_b(&self, request: impl Into<GetB>) -> call::Call<'_, T, GetB> {
        call::Call::new(self, request)
    }
}
