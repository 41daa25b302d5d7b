//! The operations on paths with the segment `closed`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetClosed`] | `GET /closed` |  |

mod get_closed;

pub use get_closed::GetClosed;
