//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod name;
mod note;
mod password;
mod phone;
mod price;
mod sid;
mod slug;
mod tag;
mod word;

pub use crate::runtime::validation::validate::Validate as _;
pub use name::Name;
pub use note::Note;
pub use password::Password;
pub use phone::Phone;
pub use price::Price;
pub use sid::Sid;
pub use slug::Slug;
pub use tag::Tag;
pub use word::Word;
