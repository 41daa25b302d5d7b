//! The operations on paths with the segment `cookie`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetCookie`] | `GET /cookie` |  |

mod get_cookie;

pub use get_cookie::GetCookie;
