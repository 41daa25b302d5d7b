//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod bird;
mod cat;
mod closed;
mod dog;
mod event;
mod fish;
mod holder;
mod opened;
mod pet;
mod vague;

pub use crate::runtime::validate::Validate as _;
pub use bird::Bird;
pub use cat::Cat;
pub use closed::{Closed, ClosedType};
pub use dog::Dog;
pub use event::Event;
pub use fish::Fish;
pub use holder::Holder;
pub use opened::{Opened, OpenedType};
pub use pet::Pet;
pub use vague::Vague;
