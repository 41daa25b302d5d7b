//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetThing`] | `GET /things/{id}` |  |
//! | [`PostThing`] | `POST /things/{id}` |  |

mod get_thing;
mod post_thing;

pub use get_thing::GetThing;
pub use post_thing::PostThing;
