//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Get`] | `GET /` |  |

mod get;

pub use get::Get;
