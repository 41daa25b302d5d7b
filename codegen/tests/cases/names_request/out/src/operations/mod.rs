//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`BuyTicketsRequest`] | `POST /tickets` |  |
//! | [`BookSeatOperation`] | `POST /seats` |  |
//! | [`GetPassOperation`] | `GET /pass` |  |
//! | [`GetPassRequest`] | `POST /pass` |  |
//! | [`SetPhoto`] | `PUT /photo` |  |

mod book_seat;
mod buy_tickets;
mod get_pass;
mod get_pass_request;
pub mod set_photo;

pub use book_seat::BookSeatOperation;
pub use buy_tickets::BuyTicketsRequest;
pub use get_pass::GetPassOperation;
pub use get_pass_request::GetPassRequest;
#[doc(inline)]
pub use set_photo::{SetPhoto, SetPhotoRequestBody, SetPhotoSuccessBody};
