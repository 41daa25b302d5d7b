use super::{ChatToolMessage, ChatUserMessage};
use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// The property `role` selects the variant.
///
/// Defined in `#/components/schemas/ChatMessage`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatMessage {
    /// Selected by `user`.
    User(Box<ChatUserMessage>),
    /// Selected by `tool` or `function`.
    ChatToolMessage(Box<ChatToolMessage>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(ChatMessage {
    User(ChatUserMessage) = "user" => validate::value,
    ChatToolMessage(ChatToolMessage) = "tool" | "function" => validate::value,
} "anyOf" by "role" else Other);
