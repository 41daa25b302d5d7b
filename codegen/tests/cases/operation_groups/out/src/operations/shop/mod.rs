//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetShop`] | `GET /shop` |  |

mod get_shop;

pub use get_shop::GetShop;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /shop`; see [`GetShop`].
    pub fn get_shop(&self, request: impl Into<GetShop>) -> call::Call<'_, T, GetShop> {
        call::Call::new(self, request)
    }
}
