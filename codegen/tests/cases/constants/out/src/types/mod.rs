//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod boolean;
mod empty;
mod misfit;
mod mixed;
mod nulls;
mod numbers;
mod pair;
mod rates;
mod ruled;
pub mod some_type;
mod unruly;
mod yes;

pub use crate::runtime::validation::validate::Validate as _;
pub use boolean::Boolean;
pub use empty::Empty;
pub use misfit::Misfit;
pub use mixed::Mixed;
pub use nulls::Nulls;
pub use numbers::Numbers;
pub use pair::Pair;
pub use rates::Rates;
pub use ruled::Ruled;
#[doc(inline)]
pub use some_type::SomeType;
pub use unruly::Unruly;
pub use yes::Yes;
