//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetParcel`] | `PUT /parcel` |  |

mod set_parcel;

pub use set_parcel::SetParcel;
