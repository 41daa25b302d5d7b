//! The operations of the API, each as a request type.

pub mod parcel;

pub use parcel::*;
