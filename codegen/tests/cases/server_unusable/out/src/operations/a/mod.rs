//! The operations on paths with the segment `a`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`One`] | `GET /a` |  |

mod one;

pub use one::One;
