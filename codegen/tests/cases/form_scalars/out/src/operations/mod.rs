//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`CreateMessage`] | `POST /messages` |  |

pub mod create_message;

#[doc(inline)]
pub use create_message::CreateMessage;
