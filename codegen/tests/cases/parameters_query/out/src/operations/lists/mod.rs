//! The operations on paths with the segment `lists`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetLists`] | `GET /lists` |  |

mod get_lists;

pub use get_lists::GetLists;
