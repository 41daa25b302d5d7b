//! The operations on paths with the segment `cookies`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetCookies`] | `GET /cookies` |  |

mod get_cookies;

pub use get_cookies::GetCookies;
