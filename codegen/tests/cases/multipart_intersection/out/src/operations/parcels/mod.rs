//! The operations on paths with the segment `parcels`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SendParcel`] | `POST /parcels` |  |

mod send_parcel;

pub use send_parcel::SendParcel;
