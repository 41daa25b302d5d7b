//! The operations of the API, each as a request type.

mod send_parcel;

pub use send_parcel::SendParcel;
