//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetChannel`] | `GET /services/{ServiceSid}/channels/{Sid}` |  |

mod get_channel;

pub use get_channel::GetChannel;
