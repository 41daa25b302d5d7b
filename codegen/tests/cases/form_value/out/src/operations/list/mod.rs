//! The operations on paths with the segment `list`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`PostList`] | `POST /list` |  |

mod post_list;

pub use post_list::PostList;
