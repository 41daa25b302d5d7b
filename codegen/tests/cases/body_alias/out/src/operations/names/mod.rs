//! The operations on paths with the segment `names`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetNames`] | `PUT /names` |  |

mod set_names;

pub use set_names::SetNames;
