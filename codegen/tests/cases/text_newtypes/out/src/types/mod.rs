//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

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
