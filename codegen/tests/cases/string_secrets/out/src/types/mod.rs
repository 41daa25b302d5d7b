//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

pub mod account;
mod holder;
mod login;
mod password;

pub use crate::runtime::validation::validate::Validate as _;
#[doc(inline)]
pub use account::Account;
pub use holder::Holder;
pub use login::Login;
pub use password::Password;
