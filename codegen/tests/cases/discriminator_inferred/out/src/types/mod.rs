//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod image;
mod message;
mod step;
mod text;
mod text_type;
mod untold;

pub use crate::runtime::validate::Validate as _;
pub use image::{Image, ImageType};
pub use message::Message;
pub use step::{Step, StepAdd, StepAddOp, StepObject, StepObjectOp};
pub use text::Text;
pub use text_type::TextType;
pub use untold::{Untold, UntoldObject, UntoldObjectOp, UntoldRemove, UntoldRemoveOp};
