//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetToy`] | `GET /toys/{name}` |  |

mod get_toy;

pub use get_toy::GetToy;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /toys/{name}`; see [`GetToy`]. Returns [`ToysItem`](crate::types::pet::ToysItem).
    ///
    /// # Errors
    /// `410`: [`ToysItem`](crate::types::pet::ToysItem).
    #[deprecated]
    pub fn get_toy(&self, request: impl Into<GetToy>) -> call::Call<'_, T, GetToy> {
        call::Call::new(self, request)
    }
}
