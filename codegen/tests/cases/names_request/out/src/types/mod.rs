//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod book_seat;
mod book_seat_request;
mod buy_tickets;
mod get_pass;
mod set_photo_body;
mod set_photo_success;

pub use crate::runtime::validation::validate::Validate as _;
pub use book_seat::BookSeat;
pub use book_seat_request::BookSeatRequest;
pub use buy_tickets::BuyTickets;
pub use get_pass::GetPass;
pub use set_photo_body::SetPhotoBody;
pub use set_photo_success::SetPhotoSuccess;
