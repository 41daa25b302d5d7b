//! The operations on paths with the segment `note`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetNote`] | `PUT /note` |  |
//! | [`SetLevel`] | `PATCH /note` |  |

pub mod set_level;
mod set_note;

#[doc(inline)]
pub use set_level::SetLevel;
pub use set_note::SetNote;
