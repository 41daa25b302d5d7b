//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

pub mod a;
pub mod b;
mod filter;
pub mod key;
pub mod keys;
mod pin;
#[cfg(feature = "vaults")]
mod rejected;
mod secret;
mod seed;
mod tagged;
mod token;
mod union;

pub use crate::runtime::validation::validate::Validate as _;
#[doc(inline)]
pub use a::A;
#[doc(inline)]
pub use b::B;
pub use filter::Filter;
#[doc(inline)]
pub use key::Key;
#[doc(inline)]
pub use keys::Keys;
pub use pin::Pin;
#[cfg(feature = "vaults")]
pub use rejected::Rejected;
pub use secret::Secret;
pub use seed::Seed;
pub use tagged::Tagged;
pub use token::Token;
pub use union::Union;
