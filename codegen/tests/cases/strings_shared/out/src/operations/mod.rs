//! The operations of the API, each as a request type.

mod get_channel;

pub use get_channel::GetChannel;
