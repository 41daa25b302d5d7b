//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod bird;
mod cat;
pub mod closed;
mod dog;
mod either;
mod event;
mod finned;
mod fish;
mod holder;
mod open;
pub mod opened;
mod pet;
mod shape;
mod shut;
mod texts;
mod vague;

pub use crate::runtime::validation::validate::Validate as _;
pub use bird::Bird;
pub use cat::Cat;
#[doc(inline)]
pub use closed::Closed;
pub use dog::Dog;
pub use either::Either;
pub use event::Event;
pub use finned::Finned;
pub use fish::Fish;
pub use holder::Holder;
pub use open::Open;
#[doc(inline)]
pub use opened::Opened;
pub use pet::Pet;
pub use shape::Shape;
pub use shut::Shut;
pub use texts::Texts;
pub use vague::Vague;
