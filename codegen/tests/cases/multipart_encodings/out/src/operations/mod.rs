//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SendLetter`] | `POST /letters` |  |

pub mod send_letter;

#[doc(inline)]
pub use send_letter::SendLetter;
