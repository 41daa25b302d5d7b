//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`HookRequest`] | `GET /hook` |  |

mod hook;

pub use hook::HookRequest;
