//! The operations of the API, each as the request that makes a call.

mod get_seat;

pub use get_seat::GetSeat;
