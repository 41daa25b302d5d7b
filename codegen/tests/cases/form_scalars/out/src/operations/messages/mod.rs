//! The operations on paths with the segment `messages`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`CreateMessage`] | `POST /messages` |  |

pub mod create_message;

#[doc(inline)]
pub use create_message::CreateMessage;
