use crate::runtime::json::union;
use crate::types;

/// The property `role` selects the variant.
///
/// Defined in `#/components/schemas/ChatMessage`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatMessage {
    /// Selected by `user`.
    User(Box<types::ChatUserMessage>),
    /// Selected by `tool` or `function`.
    ChatToolMessage(Box<types::ChatToolMessage>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(ChatMessage {
    User(types::ChatUserMessage) = "user",
    ChatToolMessage(types::ChatToolMessage) = "tool" | "function",
} "anyOf" by "role" else Other of response);
