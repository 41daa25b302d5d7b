//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod by_name;
mod depends;
pub mod either;
mod holder;
mod idle;
pub mod mixed;
mod never;
mod nothing;
mod older;
mod rows;

pub use crate::runtime::validation::validate::Validate as _;
pub use by_name::ByName;
pub use depends::Depends;
#[doc(inline)]
pub use either::Either;
pub use holder::Holder;
pub use idle::Idle;
#[doc(inline)]
pub use mixed::Mixed;
pub use never::Never;
pub use nothing::Nothing;
pub use older::Older;
pub use rows::Rows;
