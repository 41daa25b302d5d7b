//! The operations of the API, each as a request type.

mod get_seat;

pub use get_seat::GetSeat;
