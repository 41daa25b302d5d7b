//! The operations on paths with the segment `count`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetCount`] | `PUT /count` |  |

mod set_count;

pub use set_count::SetCount;
