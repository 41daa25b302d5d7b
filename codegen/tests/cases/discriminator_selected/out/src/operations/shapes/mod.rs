//! The operations on paths with the segment `shapes`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetShape`] | `GET /shapes` |  |

mod get_shape;

pub use get_shape::GetShape;
