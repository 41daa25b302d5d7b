//! The operations on paths with the segment `~`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`PutAll`] | `PUT /a{path}/{list};b/{label}{matrix}/~?fixed=1` |  |

mod put_all;

pub use put_all::PutAll;
