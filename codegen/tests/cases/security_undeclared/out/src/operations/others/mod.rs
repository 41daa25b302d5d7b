//! The operations on paths with the segment `others`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetOthers`] | `GET /others` |  |

mod get_others;

pub use get_others::GetOthers;
