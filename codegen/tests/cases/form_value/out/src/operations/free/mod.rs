//! The operations on paths with the segment `free`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`PostFree`] | `POST /free` |  |
//! | [`PutFree`] | `PUT /free` |  |

mod post_free;
mod put_free;

pub use post_free::PostFree;
pub use put_free::PutFree;
