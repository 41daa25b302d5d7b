//! The operations on paths with the segment `open`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetOpen`] | `GET /open` |  |

mod get_open;

pub use get_open::GetOpen;
