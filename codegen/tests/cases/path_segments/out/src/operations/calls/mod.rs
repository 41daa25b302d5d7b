//! The operations on paths with the segment `Calls`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetCall`] | `GET /Calls/{Sid}.json` |  |

mod get_call;

pub use get_call::GetCall;
