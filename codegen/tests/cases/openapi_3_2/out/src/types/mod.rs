//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod animal;
mod car;
mod cart;
mod cat;
pub mod dog;
#[cfg(feature = "wild")]
mod filter;
mod other_animal;
#[cfg(feature = "wild")]
mod place;
mod query;
mod vehicle;
mod yard;

pub use crate::runtime::validation::validate::Validate as _;
pub use animal::Animal;
pub use car::Car;
pub use cart::Cart;
pub use cat::Cat;
#[doc(inline)]
pub use dog::Dog;
#[cfg(feature = "wild")]
pub use filter::Filter;
pub use other_animal::OtherAnimal;
#[cfg(feature = "wild")]
pub use place::Place;
pub use query::Query;
pub use vehicle::Vehicle;
pub use yard::Yard;
