//! The operations of the API, each as the request that makes a call.

mod create_poll;

pub use create_poll::CreatePoll;
