//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Subscribe`] | `POST /subscriptions` |  |

mod subscribe;

pub use subscribe::Subscribe;
