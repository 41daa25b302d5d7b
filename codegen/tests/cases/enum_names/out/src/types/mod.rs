//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod blank;
mod both;
mod counted;
mod kind;
mod known;
mod level;
mod mode;
mod news;
mod plan;
mod route;
pub mod ship;
mod text;
mod twice;
mod unit;

pub use crate::runtime::validation::validate::Validate as _;
pub use blank::Blank;
pub use both::Both;
pub use counted::Counted;
pub use kind::Kind;
pub use known::Known;
pub use level::Level;
pub use mode::Mode;
pub use news::News;
pub use plan::Plan;
pub use route::Route;
#[doc(inline)]
pub use ship::Ship;
pub use text::Text;
pub use twice::Twice;
pub use unit::Unit;
