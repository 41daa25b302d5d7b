use crate::runtime::json::union;
use crate::runtime::validation::validate;
use crate::types;

/// The property `role` selects the variant.
///
/// Defined in `#/components/schemas/ChatMessage`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    User(types::ChatUserMessage) = "user" => validate::value,
    ChatToolMessage(types::ChatToolMessage) = "tool" | "function" => validate::value,
} "anyOf" by "role" else Other);
