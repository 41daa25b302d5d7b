//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Health`] | `GET /health` |  |

mod health;
#[cfg(feature = "orders")]
pub mod orders;
#[cfg(feature = "pets")]
pub mod pets;
#[cfg(feature = "stock")]
pub mod stock;

pub use health::Health;
#[cfg(feature = "orders")]
pub use orders::*;
#[cfg(feature = "pets")]
pub use pets::*;
#[cfg(feature = "stock")]
pub use stock::*;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /health`; see [`Health`]. Returns [`HealthState`](crate::types::HealthState).
    pub fn health(&self, request: impl Into<Health>) -> call::Call<'_, T, Health> {
        call::Call::new(self, request)
    }
}
