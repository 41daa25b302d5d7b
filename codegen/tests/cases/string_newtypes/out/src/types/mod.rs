//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod day;
mod event_id;
mod login;
mod name;
mod note;
mod optional;
mod other;
mod password;
mod phone;
mod price;
mod sid;
mod slug;
mod tag;
mod ticket_id;
mod title;
mod token;
mod ulid;
mod word;

pub use crate::runtime::validation::validate::Validate as _;
pub use day::Day;
pub use event_id::EventId;
pub use login::Login;
pub use name::Name;
pub use note::Note;
pub use optional::Optional;
pub use other::Other;
pub use password::Password;
pub use phone::Phone;
pub use price::Price;
pub use sid::Sid;
pub use slug::Slug;
pub use tag::Tag;
pub use ticket_id::TicketId;
pub use title::Title;
pub use token::Token;
pub use ulid::Ulid;
pub use word::Word;
