//! The operations of the API, each as the request that makes a call.

mod send_letter;

pub use send_letter::SendLetter;
