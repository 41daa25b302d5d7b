//! The operations on paths with the segment `things`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetThings`] | `GET /things` |  |

mod get_things;

pub use get_things::GetThings;
