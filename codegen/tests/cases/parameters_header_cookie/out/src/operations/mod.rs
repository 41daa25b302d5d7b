//! The operations of the API, each as the request that makes a call.

mod get_cookies;
mod get_headers;

pub use get_cookies::GetCookies;
pub use get_headers::GetHeaders;
