//! The operations on paths with the segment `label`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetLabel`] | `GET /label/{word}/{words}/{wordlist}/{color}` |  |

mod get_label;

pub use get_label::GetLabel;
