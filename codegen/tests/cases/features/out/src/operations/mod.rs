//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`HealthRequest`] | `GET /health` |  |

mod health;
#[cfg(feature = "orders")]
pub mod orders;
#[cfg(feature = "pets")]
pub mod pets;
#[cfg(feature = "stock")]
pub mod stock;

pub use health::HealthRequest;
#[cfg(feature = "orders")]
pub use orders::*;
#[cfg(feature = "pets")]
pub use pets::*;
#[cfg(feature = "stock")]
pub use stock::*;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /health`; see [`HealthRequest`]. Returns [`Health`](crate::types::Health).
    pub fn health(&self, request: impl Into<HealthRequest>) -> call::Call<'_, T, HealthRequest> {
        call::Call::new(self, request)
    }
}
