//! The operations of the API, each as a request type.

mod create_poll;

pub use create_poll::CreatePoll;
