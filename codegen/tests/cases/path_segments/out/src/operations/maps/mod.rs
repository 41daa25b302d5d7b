//! The operations on paths with the segment `maps`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`DeleteMap`] | `DELETE /maps/{x},{y}/.{z}/100%25/a%20b` |  |

mod delete_map;

pub use delete_map::DeleteMap;
