//! The operations on paths with the segment `found`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Find`] | `GET /found` |  |

mod find;

pub use find::Find;
