//! The operations on paths with the segment `simple`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetSimple`] | `GET /simple/{word}/{words}/{color}/{colors}.json` |  |

mod get_simple;

pub use get_simple::GetSimple;
