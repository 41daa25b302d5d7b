//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetShape`] | `GET /shapes` |  |

mod get_shape;

pub use get_shape::GetShape;
