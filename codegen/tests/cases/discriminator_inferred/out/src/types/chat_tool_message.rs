//! [`ChatToolMessage`], and the types inside it.

use crate::runtime::json::{closed_enum, object, string_enum};

/// Defined in `#/components/schemas/ChatToolMessage`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatToolMessage {
    pub role: Role,
}

#[cfg(feature = "build-responses")]
impl ChatToolMessage {
    /// Creates a value with its required properties.
    pub fn new(role: impl Into<Role>) -> Self {
        Self { role: role.into() }
    }
}

object::object!(ChatToolMessage {
    role: required "role",
});

#[derive(Clone)]
#[non_exhaustive]
pub enum Role {
    Tool,
    Function,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Role {
    Tool = "tool",
    Function = "function",
} other Other of response);
