//! The operations on paths with the segment `bearer`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetBearer`] | `GET /bearer` |  |

mod get_bearer;

pub use get_bearer::GetBearer;
