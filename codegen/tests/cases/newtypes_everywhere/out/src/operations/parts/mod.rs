//! The operations on paths with the segment `parts`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SendParts`] | `POST /parts` |  |

mod send_parts;

pub use send_parts::SendParts;
