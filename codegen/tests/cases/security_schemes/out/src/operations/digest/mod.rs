//! The operations on paths with the segment `digest`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetDigest`] | `GET /digest` |  |

mod get_digest;

pub use get_digest::GetDigest;
