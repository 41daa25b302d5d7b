//! The operations on paths with the segment `ships`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SendShip`] | `POST /ships` |  |

pub mod send_ship;

#[doc(inline)]
pub use send_ship::SendShip;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /ships`; see [`SendShip`]. Returns [`Ship`](crate::types::Ship).
    pub fn send_ship(&self, request: impl Into<SendShip>) -> call::Call<'_, T, SendShip> {
        call::Call::new(self, request)
    }
}
