//! The operations of the API, each as the request that makes a call.

mod get_channel;

pub use get_channel::GetChannel;
