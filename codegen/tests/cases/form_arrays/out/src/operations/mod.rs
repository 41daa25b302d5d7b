//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`CreatePoll`] | `POST /polls` |  |

mod create_poll;

pub use create_poll::CreatePoll;
