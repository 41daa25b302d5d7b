//! The operations on paths with the segment `parcels`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetParcel`] | `GET /parcels/{parcel}` |  |

mod get_parcel;

pub use get_parcel::GetParcel;
