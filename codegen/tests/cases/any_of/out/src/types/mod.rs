//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

pub mod both;
#[cfg(feature = "pets")]
mod cat;
pub mod closed;
#[cfg(feature = "pets")]
mod dog;
pub mod holder;
#[cfg(feature = "pets")]
mod pet;
pub mod profile;
pub mod tagged;
#[cfg(feature = "transfers")]
pub mod transfer;
pub mod typed;
mod update;

pub use crate::runtime::validation::validate::Validate as _;
#[doc(inline)]
pub use both::Both;
#[cfg(feature = "pets")]
pub use cat::Cat;
#[doc(inline)]
pub use closed::Closed;
#[cfg(feature = "pets")]
pub use dog::Dog;
#[doc(inline)]
pub use holder::Holder;
#[cfg(feature = "pets")]
pub use pet::Pet;
#[doc(inline)]
pub use profile::Profile;
#[doc(inline)]
pub use tagged::Tagged;
#[cfg(feature = "transfers")]
#[doc(inline)]
pub use transfer::Transfer;
#[doc(inline)]
pub use typed::Typed;
pub use update::Update;
