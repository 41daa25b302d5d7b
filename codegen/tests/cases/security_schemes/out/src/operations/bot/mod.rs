//! The operations on paths with the segment `bot`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetBot`] | `GET /bot` |  |

mod get_bot;

pub use get_bot::GetBot;
