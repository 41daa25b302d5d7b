//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod account;
mod holder;
mod login;
mod password;

pub use crate::runtime::validation::validate::Validate as _;
pub use account::{Account, AccountHint, AccountSeveral};
pub use holder::Holder;
pub use login::Login;
pub use password::Password;
