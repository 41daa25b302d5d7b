//! The operations on paths with the segment `optional`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`PostOptional`] | `POST /optional` |  |

mod post_optional;

pub use post_optional::PostOptional;
