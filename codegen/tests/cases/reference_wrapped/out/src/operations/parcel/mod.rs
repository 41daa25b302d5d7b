//! The operations on paths with the segment `parcel`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetParcel`] | `PUT /parcel` |  |

mod set_parcel;

pub use set_parcel::SetParcel;
