//! The operations of the API, each as a request type.

mod set_parcel;

pub use set_parcel::SetParcel;
