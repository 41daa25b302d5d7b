//! The operations on paths with the segment `limit`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetLimit`] | `PUT /limit` |  |

mod set_limit;

pub use set_limit::SetLimit;
