//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod book_seat;
mod book_seat_request;
#[cfg(feature = "tickets")]
mod buy_tickets;
#[cfg(feature = "pass")]
mod get_pass;
#[cfg(feature = "photo")]
mod set_photo_body;
#[cfg(feature = "photo")]
mod set_photo_success;

pub use crate::runtime::validation::validate::Validate as _;
pub use book_seat::BookSeat;
pub use book_seat_request::BookSeatRequest;
#[cfg(feature = "tickets")]
pub use buy_tickets::BuyTickets;
#[cfg(feature = "pass")]
pub use get_pass::GetPass;
#[cfg(feature = "photo")]
pub use set_photo_body::SetPhotoBody;
#[cfg(feature = "photo")]
pub use set_photo_success::SetPhotoSuccess;
