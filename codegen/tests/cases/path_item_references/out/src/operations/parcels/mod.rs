//! The operations on paths with the segment `parcels`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetParcel`] | `GET /parcels/{parcel}` |  |

mod get_parcel;

pub use get_parcel::GetParcel;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /parcels/{parcel}`; see [`GetParcel`].
    pub fn get_parcel(&self, request: impl Into<GetParcel>) -> call::Call<'_, T, GetParcel> {
        call::Call::new(self, request)
    }
}
