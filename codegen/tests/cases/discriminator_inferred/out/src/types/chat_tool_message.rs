use crate::runtime::json::{closed_enum, object, string_enum};

/// The schema `ChatToolMessage`.
///
/// Defined in `#/components/schemas/ChatToolMessage`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatToolMessage {
    pub role: ChatToolMessageRole,
}

impl ChatToolMessage {
    /// Creates a value with its required properties.
    pub fn new(role: impl Into<ChatToolMessageRole>) -> Self {
        Self { role: role.into() }
    }
}

object::object!(ChatToolMessage {
    role: required "role",
});

/// The schema `ChatToolMessage.role`.
///
/// Defined in `#/components/schemas/ChatToolMessage/properties/role`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChatToolMessageRole {
    /// `tool`
    Tool,
    /// `function`
    Function,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(ChatToolMessageRole {
    Tool = "tool",
    Function = "function",
} other Other);
