//! The operations on paths with the segment `nothing`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`PostNothing`] | `POST /nothing` |  |

mod post_nothing;

pub use post_nothing::PostNothing;
