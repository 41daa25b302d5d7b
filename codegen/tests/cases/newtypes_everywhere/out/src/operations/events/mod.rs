//! The operations on paths with the segment `events`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetEvent`] | `GET /events/{event}/{level}` |  |

mod get_event;

pub use get_event::GetEvent;
