//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod both;
mod cat;
mod closed;
mod dog;
mod holder;
mod pet;
mod profile;
mod tagged;
mod transfer;
mod typed;
mod update;

pub use crate::runtime::validation::validate::Validate as _;
pub use both::{Both, BothC, BothD};
pub use cat::Cat;
pub use closed::{Closed, ClosedA, ClosedB};
pub use dog::Dog;
pub use holder::{Holder, HolderListItem, HolderMapValue};
pub use pet::Pet;
pub use profile::{Profile, ProfileHome};
pub use tagged::{Tagged, TaggedA, TaggedAKind, TaggedB, TaggedBKind};
pub use transfer::{Transfer, TransferBank, TransferCard, TransferCash};
pub use typed::{Typed, TypedObject, TypedObjectType};
pub use update::Update;
