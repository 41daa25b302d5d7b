//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

pub mod both;
mod cat;
pub mod closed;
mod dog;
pub mod holder;
mod pet;
pub mod profile;
pub mod tagged;
pub mod transfer;
pub mod typed;
mod update;

pub use crate::runtime::validation::validate::Validate as _;
#[doc(inline)]
pub use both::Both;
pub use cat::Cat;
#[doc(inline)]
pub use closed::Closed;
pub use dog::Dog;
#[doc(inline)]
pub use holder::Holder;
pub use pet::Pet;
#[doc(inline)]
pub use profile::Profile;
#[doc(inline)]
pub use tagged::Tagged;
#[doc(inline)]
pub use transfer::Transfer;
#[doc(inline)]
pub use typed::Typed;
pub use update::Update;
