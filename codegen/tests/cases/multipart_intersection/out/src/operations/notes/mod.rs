//! The operations on paths with the segment `notes`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SendNote`] | `POST /notes` |  |

mod send_note;

pub use send_note::SendNote;
