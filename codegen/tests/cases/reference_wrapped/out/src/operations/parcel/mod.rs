//! The operations on paths with the segment `parcel`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetParcel`] | `PUT /parcel` |  |

mod set_parcel;

pub use set_parcel::SetParcel;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `PUT /parcel`; see [`SetParcel`]. Returns [`Parcel`](crate::types::Parcel).
    pub fn set_parcel(&self, request: impl Into<SetParcel>) -> call::Call<'_, T, SetParcel> {
        call::Call::new(self, request)
    }
}
