//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod colour;
mod either;
mod kind;
mod length;
mod level;
mod model;
mod models;
mod narrow;
mod ruled;
mod texts;

pub use crate::runtime::validate::Validate as _;
pub use colour::Colour;
pub use either::Either;
pub use kind::Kind;
pub use length::{Length, LengthInf};
pub use level::Level;
pub use model::Model;
pub use models::Models;
pub use narrow::Narrow;
pub use ruled::{Ruled, RuledInfinite};
pub use texts::Texts;
