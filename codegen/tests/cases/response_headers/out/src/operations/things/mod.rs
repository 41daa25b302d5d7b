//! The operations on paths with the segment `things`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetThings`] | `GET /things` |  |
//! | [`PutThings`] | `PUT /things` |  |

mod get_things;
pub mod put_things;

pub use get_things::GetThings;
#[doc(inline)]
pub use put_things::PutThings;
