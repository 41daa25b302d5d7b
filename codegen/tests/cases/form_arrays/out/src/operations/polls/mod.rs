//! The operations on paths with the segment `polls`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`CreatePoll`] | `POST /polls` |  |

mod create_poll;

pub use create_poll::CreatePoll;
