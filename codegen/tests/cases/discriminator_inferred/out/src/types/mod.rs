//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod chat_message;
mod chat_tool_message;
mod chat_user_message;
mod image;
mod message;
mod step;
mod text;
mod text_type;
mod undiscriminated;

pub use crate::runtime::validation::validate::Validate as _;
pub use chat_message::ChatMessage;
pub use chat_tool_message::{ChatToolMessage, ChatToolMessageRole};
pub use chat_user_message::{ChatUserMessage, ChatUserMessageRole};
pub use image::{Image, ImageType};
pub use message::Message;
pub use step::{Step, StepAdd, StepAddOp, StepObject, StepObjectOp};
pub use text::Text;
pub use text_type::TextType;
pub use undiscriminated::{
    Undiscriminated, UndiscriminatedAdd, UndiscriminatedAddOp, UndiscriminatedRemove,
    UndiscriminatedRemoveOp,
};
