//! The operations on paths with the segment `carts`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`FillCart`] | `POST /carts/{cart}` |  |
//! | [`GetCart`] | `GET /carts/{cart}` |  |

mod fill_cart;
mod get_cart;

pub use fill_cart::FillCart;
pub use get_cart::GetCart;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /carts/{cart}`; see [`FillCart`].
    pub fn fill_cart(&self, request: impl Into<FillCart>) -> call::Call<'_, T, FillCart> {
        call::Call::new(self, request)
    }

    /// `GET /carts/{cart}`; see [`GetCart`].
    pub fn get_cart(&self, request: impl Into<GetCart>) -> call::Call<'_, T, GetCart> {
        call::Call::new(self, request)
    }
}
