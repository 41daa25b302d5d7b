//! The operations on paths with the segment `query`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetQuery`] | `GET /query` |  |

mod get_query;

pub use get_query::GetQuery;
