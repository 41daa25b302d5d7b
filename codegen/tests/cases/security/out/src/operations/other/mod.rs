//! The operations on paths with the segment `other`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetOther`] | `GET /other` |  |

mod get_other;

pub use get_other::GetOther;
