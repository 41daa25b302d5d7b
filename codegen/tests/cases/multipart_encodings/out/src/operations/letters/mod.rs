//! The operations on paths with the segment `letters`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SendLetter`] | `POST /letters` |  |

pub mod send_letter;

#[doc(inline)]
pub use send_letter::SendLetter;
