//! The operations of the API, each as a request type.

pub mod get_seat;

#[doc(inline)]
pub use get_seat::GetSeat;
