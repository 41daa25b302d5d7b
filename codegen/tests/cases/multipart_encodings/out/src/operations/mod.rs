//! The operations of the API, each as a request type.

pub mod send_letter;

#[doc(inline)]
pub use send_letter::SendLetter;
