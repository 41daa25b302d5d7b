//! The operations of the API, each as the request that makes a call.

mod create_message;

pub use create_message::CreateMessage;
