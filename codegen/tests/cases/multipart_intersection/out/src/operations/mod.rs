//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SendParcel`] | `POST /parcels` |  |

mod send_parcel;

pub use send_parcel::SendParcel;
