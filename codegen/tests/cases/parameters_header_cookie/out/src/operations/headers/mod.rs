//! The operations on paths with the segment `headers`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetHeaders`] | `GET /headers` |  |

mod get_headers;

pub use get_headers::GetHeaders;
