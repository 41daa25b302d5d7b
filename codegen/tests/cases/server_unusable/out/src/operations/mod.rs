//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`One`] | `GET /a` |  |

mod one;

pub use one::One;
