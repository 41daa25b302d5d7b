//! The operations on paths with the segment `subscriptions`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Subscribe`] | `POST /subscriptions` |  |

pub mod subscribe;

#[doc(inline)]
pub use subscribe::Subscribe;
