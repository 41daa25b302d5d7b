//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod color;
pub mod health_state;
#[cfg(feature = "pets")]
mod kind;
#[cfg(feature = "orders")]
pub mod order;
#[cfg(feature = "pets")]
pub mod pet;
#[cfg(feature = "pets")]
mod pet_problem;
mod price;
mod problem;
mod unused;
mod urgency;

pub use crate::runtime::validation::validate::Validate as _;
pub use color::Color;
#[doc(inline)]
pub use health_state::HealthState;
#[cfg(feature = "pets")]
pub use kind::Kind;
#[cfg(feature = "orders")]
#[doc(inline)]
pub use order::Order;
#[cfg(feature = "pets")]
#[doc(inline)]
pub use pet::Pet;
#[cfg(feature = "pets")]
pub use pet_problem::PetProblem;
pub use price::Price;
pub use problem::Problem;
pub use unused::Unused;
pub use urgency::Urgency;
