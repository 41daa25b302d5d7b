//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod account;
mod holder;
mod login;
mod password;

pub use crate::runtime::validation::validate::Validate as _;
pub use account::{Account, AccountHint, AccountSeveral};
pub use holder::Holder;
pub use login::Login;
pub use password::Password;
