//! The operations on paths with the segment `services`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetChannel`] | `GET /services/{ServiceSid}/channels/{Sid}` |  |

mod get_channel;

pub use get_channel::GetChannel;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /services/{ServiceSid}/channels/{Sid}`; see [`GetChannel`]. Returns
    /// [`Channel`](crate::types::Channel).
    pub fn get_channel(&self, request: impl Into<GetChannel>) -> call::Call<'_, T, GetChannel> {
        call::Call::new(self, request)
    }
}
