//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

pub mod animal;
mod both;
mod cat;
mod code;
mod count;
mod dog;
mod kennel;
mod left;
mod lefts;
mod machine;
pub mod pair;
mod right;
mod rights;

pub use crate::runtime::validation::validate::Validate as _;
#[doc(inline)]
pub use animal::Animal;
pub use both::Both;
pub use cat::Cat;
pub use code::Code;
pub use count::Count;
pub use dog::Dog;
pub use kennel::Kennel;
pub use left::Left;
pub use lefts::Lefts;
pub use machine::Machine;
#[doc(inline)]
pub use pair::Pair;
pub use right::Right;
pub use rights::Rights;
