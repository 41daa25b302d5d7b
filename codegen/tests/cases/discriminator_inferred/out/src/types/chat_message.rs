use super::{ChatToolMessage, ChatUserMessage};
use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// The schema `ChatMessage`.
///
/// The field `role` tells which it is.
///
/// Described at `#/components/schemas/ChatMessage`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatMessage {
    /// Told by `user`.
    User(Box<ChatUserMessage>),
    /// Told by `tool` or `function`.
    ChatToolMessage(Box<ChatToolMessage>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(ChatMessage {
    User(ChatUserMessage) = "user" => validate::value,
    ChatToolMessage(ChatToolMessage) = "tool" | "function" => validate::value,
} "anyOf" by "role" else Other);
