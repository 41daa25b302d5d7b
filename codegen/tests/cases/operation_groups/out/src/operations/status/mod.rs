//! The operations on paths with the segment `status`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetStatus`] | `GET /status` |  |

mod get_status;

pub use get_status::GetStatus;
