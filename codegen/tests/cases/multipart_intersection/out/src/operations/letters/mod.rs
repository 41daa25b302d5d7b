//! The operations on paths with the segment `letters`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SendLetter`] | `POST /letters` |  |

mod send_letter;

pub use send_letter::SendLetter;
