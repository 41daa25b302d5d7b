//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Subscribe`] | `POST /subscriptions` |  |

pub mod subscribe;

#[doc(inline)]
pub use subscribe::Subscribe;
