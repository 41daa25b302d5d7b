//! The operations on paths with the segment `services`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetChannel`] | `GET /services/{ServiceSid}/channels/{Sid}` |  |

mod get_channel;

pub use get_channel::GetChannel;
