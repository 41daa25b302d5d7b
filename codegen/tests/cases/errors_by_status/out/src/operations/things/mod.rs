//! The operations on paths with the segment `things`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetThings`] | `GET /things` |  |
//! | [`DropThings`] | `DELETE /things` |  |

mod drop_things;
pub mod get_things;

pub use drop_things::DropThings;
#[doc(inline)]
pub use get_things::GetThings;
