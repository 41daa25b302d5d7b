//! The operations on paths with the segment `ships`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`BuyShip`] | `POST /ships` |  |

pub mod buy_ship;

#[doc(inline)]
pub use buy_ship::BuyShip;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /ships`; see [`BuyShip`]. Returns
    /// [`CreatedResponse`](crate::operations::buy_ship::CreatedResponse).
    pub fn buy_ship(&self, request: impl Into<BuyShip>) -> call::Call<'_, T, BuyShip> {
        call::Call::new(self, request)
    }
}
