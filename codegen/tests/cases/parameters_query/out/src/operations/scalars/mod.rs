//! The operations on paths with the segment `scalars`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetScalars`] | `GET /scalars` |  |

mod get_scalars;

pub use get_scalars::GetScalars;
