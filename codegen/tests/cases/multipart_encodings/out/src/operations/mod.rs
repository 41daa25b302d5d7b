//! The operations of the API, each as a request type.

mod send_letter;

pub use send_letter::SendLetter;
