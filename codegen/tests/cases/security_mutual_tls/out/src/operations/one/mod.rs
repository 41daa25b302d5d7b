//! The operations on paths with the segment `one`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetOne`] | `GET /one` |  |

mod get_one;

pub use get_one::GetOne;
