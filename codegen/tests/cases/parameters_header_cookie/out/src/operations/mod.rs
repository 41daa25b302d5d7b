//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetHeaders`] | `GET /headers` |  |
//! | [`GetCookies`] | `GET /cookies` |  |

mod get_cookies;
mod get_headers;

pub use get_cookies::GetCookies;
pub use get_headers::GetHeaders;
