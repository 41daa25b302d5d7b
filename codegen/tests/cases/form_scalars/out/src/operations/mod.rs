//! The operations of the API, each as a request type.

pub mod create_message;

#[doc(inline)]
pub use create_message::CreateMessage;
