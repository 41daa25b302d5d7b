//! The operations on paths with the segment `parcels`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SendParcel`] | `POST /parcels` |  |

mod send_parcel;

pub use send_parcel::SendParcel;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `POST /parcels`; see [`SendParcel`].
    pub fn send_parcel(&self, request: impl Into<SendParcel>) -> call::Call<'_, T, SendParcel> {
        call::Call::new(self, request)
    }
}
