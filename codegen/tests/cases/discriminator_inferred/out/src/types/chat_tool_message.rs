use crate::runtime::{closed_enum, enumeration, object, validate};

/// The schema `ChatToolMessage`.
///
/// Defined in `#/components/schemas/ChatToolMessage`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ChatToolMessage {
    /// The property `role`.
    pub role: ChatToolMessageRole,
}

object::object!(ChatToolMessage {
    role: required "role" => validate::check,
});

/// The schema `ChatToolMessage.role`.
///
/// Defined in `#/components/schemas/ChatToolMessage/properties/role`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChatToolMessageRole {
    /// `tool`
    Tool,
    /// `function`
    Function,
    /// A value not listed in the document. It can be received but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(ChatToolMessageRole {
    Tool = "tool",
    Function = "function",
} other Other);
