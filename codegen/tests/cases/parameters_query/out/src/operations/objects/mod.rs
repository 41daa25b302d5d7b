//! The operations on paths with the segment `objects`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetObjects`] | `GET /objects` |  |

mod get_objects;

pub use get_objects::GetObjects;
