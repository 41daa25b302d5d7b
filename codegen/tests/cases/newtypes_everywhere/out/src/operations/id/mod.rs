//! The operations on paths with the segment `id`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetId`] | `PUT /id` |  |

mod set_id;

pub use set_id::SetId;
