//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod colour;
mod either;
mod kind;
pub mod length;
mod level;
mod model;
mod models;
mod narrow;
pub mod ruled;
mod texts;

pub use crate::runtime::validation::validate::Validate as _;
pub use colour::Colour;
pub use either::Either;
pub use kind::Kind;
#[doc(inline)]
pub use length::Length;
pub use level::Level;
pub use model::Model;
pub use models::Models;
pub use narrow::Narrow;
#[doc(inline)]
pub use ruled::Ruled;
pub use texts::Texts;
