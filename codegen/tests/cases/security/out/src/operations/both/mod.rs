//! The operations on paths with the segment `both`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetBoth`] | `GET /both` |  |

mod get_both;

pub use get_both::GetBoth;
