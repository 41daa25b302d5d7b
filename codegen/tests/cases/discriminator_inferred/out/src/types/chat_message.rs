use super::{ChatToolMessage, ChatUserMessage};
use crate::runtime::json::union;

/// The schema `ChatMessage`.
///
/// The property `role` selects the variant.
///
/// Defined in `#/components/schemas/ChatMessage`.
#[derive(Clone, PartialEq)]
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
    User(ChatUserMessage) = "user",
    ChatToolMessage(ChatToolMessage) = "tool" | "function",
} "anyOf" by "role" else Other);
