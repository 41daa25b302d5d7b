//! [`ChatUserMessage`], and the types inside it.

use crate::runtime::json::{closed_enum, object, string_enum};

/// Defined in `#/components/schemas/ChatUserMessage`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatUserMessage {
    pub role: Role,
}

#[cfg(feature = "build-responses")]
impl ChatUserMessage {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }
}

object::object!(ChatUserMessage {
    role: required "role",
});

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Role {
    #[default]
    User,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Role {
    User = "user",
} other Other of response);
