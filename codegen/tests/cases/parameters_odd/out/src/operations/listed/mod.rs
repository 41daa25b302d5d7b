//! The operations on paths with the segment `listed`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`List`] | `GET /listed` |  |

mod list;

pub use list::List;
