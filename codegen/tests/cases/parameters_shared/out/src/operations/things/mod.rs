//! The operations on paths with the segment `things`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetThing`] | `GET /things/{id}` |  |
//! | [`PostThing`] | `POST /things/{id}` |  |

pub mod get_thing;
pub mod post_thing;

#[doc(inline)]
pub use get_thing::GetThing;
#[doc(inline)]
pub use post_thing::PostThing;
