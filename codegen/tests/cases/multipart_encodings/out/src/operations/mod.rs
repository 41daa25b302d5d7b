//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SendLetter`] | `POST /letters` |  |

mod send_letter;

pub use send_letter::SendLetter;
