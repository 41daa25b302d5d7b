//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SendShip`] | `POST /ships` |  |

pub mod send_ship;

#[doc(inline)]
pub use send_ship::SendShip;
