//! [`ChatToolMessage`], and the types inside it.

use crate::runtime::json::{closed_enum, object, string_enum};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/ChatToolMessage`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ChatToolMessage {
    pub role: Role,
}

object::object!(ChatToolMessage {
    role: required "role" => validate::value,
});

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Role {
    /// `tool`
    Tool,
    /// `function`
    Function,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Role {
    Tool = "tool",
    Function = "function",
} other Other);
