//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod alike;
pub mod alike_objects;
mod beside;
pub mod cat;
pub mod choices;
mod circle_shape;
mod crossed;
pub mod dog;
pub mod extended;
pub mod flagged;
pub mod holder;
pub mod hook;
mod lists;
pub mod numbered;
mod parts;
mod round;
pub mod some_type;
mod texts;
pub mod titled;

pub use crate::runtime::validation::validate::Validate as _;
pub use alike::Alike;
#[doc(inline)]
pub use alike_objects::AlikeObjects;
pub use beside::Beside;
#[doc(inline)]
pub use cat::Cat;
#[doc(inline)]
pub use choices::Choices;
pub use circle_shape::CircleShape;
pub use crossed::Crossed;
#[doc(inline)]
pub use dog::Dog;
#[doc(inline)]
pub use extended::Extended;
#[doc(inline)]
pub use flagged::Flagged;
#[doc(inline)]
pub use holder::Holder;
#[doc(inline)]
pub use hook::Hook;
pub use lists::Lists;
#[doc(inline)]
pub use numbered::Numbered;
pub use parts::Parts;
pub use round::Round;
#[doc(inline)]
pub use some_type::SomeType;
pub use texts::Texts;
#[doc(inline)]
pub use titled::Titled;
