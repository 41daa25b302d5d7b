//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod animal;
mod both;
mod cat;
mod code;
mod count;
mod dog;
mod kennel;
mod left;
mod lefts;
mod machine;
mod pair;
mod right;
mod rights;

pub use crate::runtime::validate::Validate as _;
pub use animal::{Animal, AnimalOwner};
pub use both::Both;
pub use cat::Cat;
pub use code::Code;
pub use count::Count;
pub use dog::Dog;
pub use kennel::Kennel;
pub use left::Left;
pub use lefts::Lefts;
pub use machine::Machine;
pub use pair::{Pair, PairNext, PairNextItemsItem};
pub use right::Right;
pub use rights::Rights;
