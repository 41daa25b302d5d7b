//! The operations on paths with the segment `json`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetJson`] | `GET /json/{filter}/{any}` |  |

mod get_json;

pub use get_json::GetJson;
