//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod chat_message;
pub mod chat_tool_message;
pub mod chat_user_message;
pub mod image;
mod message;
pub mod step;
mod text;
mod text_type;
pub mod undiscriminated;

pub use crate::runtime::validation::validate::Validate as _;
pub use chat_message::ChatMessage;
#[doc(inline)]
pub use chat_tool_message::ChatToolMessage;
#[doc(inline)]
pub use chat_user_message::ChatUserMessage;
#[doc(inline)]
pub use image::Image;
pub use message::Message;
#[doc(inline)]
pub use step::Step;
pub use text::Text;
pub use text_type::TextType;
#[doc(inline)]
pub use undiscriminated::Undiscriminated;
