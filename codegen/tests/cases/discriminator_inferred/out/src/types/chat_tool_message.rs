use crate::runtime::json::{closed_enum, object, string_enum};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/ChatToolMessage`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ChatToolMessage {
    pub role: ChatToolMessageRole,
}

object::object!(ChatToolMessage {
    role: required "role" => validate::value,
});

/// Defined in `#/components/schemas/ChatToolMessage/properties/role`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
