//! The operations of the API, each as a request type.

mod create_message;

pub use create_message::CreateMessage;
