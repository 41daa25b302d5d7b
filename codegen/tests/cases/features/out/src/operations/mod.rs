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
