//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetBearer`] | `GET /bearer` |  |
//! | [`GetDigest`] | `GET /digest` |  |
//! | [`GetBot`] | `GET /bot` |  |
//! | [`GetQuery`] | `GET /query` |  |
//! | [`GetCookie`] | `GET /cookie` |  |

mod get_bearer;
mod get_bot;
mod get_cookie;
mod get_digest;
mod get_query;

pub use get_bearer::GetBearer;
pub use get_bot::GetBot;
pub use get_cookie::GetCookie;
pub use get_digest::GetDigest;
pub use get_query::GetQuery;
