//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`CreateMessage`] | `POST /messages` |  |

mod create_message;

pub use create_message::CreateMessage;
