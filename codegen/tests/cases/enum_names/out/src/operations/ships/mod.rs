//! The operations on paths with the segment `ships`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SendShip`] | `POST /ships` |  |

pub mod send_ship;

#[doc(inline)]
pub use send_ship::SendShip;
