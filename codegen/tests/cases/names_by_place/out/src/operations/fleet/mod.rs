//! The operations on paths with the segment `fleet`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetFleet`] | `GET /fleet` |  |

mod get_fleet;

pub use get_fleet::GetFleet;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /fleet`; see [`GetFleet`]. Returns an array of
    /// [`ShipType`](crate::operations::buy_ship::body::ShipType).
    pub fn get_fleet(&self, request: impl Into<GetFleet>) -> call::Call<'_, T, GetFleet> {
        call::Call::new(self, request)
    }
}
