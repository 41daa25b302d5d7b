use crate::runtime::json::{closed_enum, object, string_enum};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/ChatUserMessage`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ChatUserMessage {
    pub role: ChatUserMessageRole,
}

object::object!(ChatUserMessage {
    role: required "role" => validate::value,
});

/// Defined in `#/components/schemas/ChatUserMessage/properties/role`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChatUserMessageRole {
    /// `user`
    #[default]
    User,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(ChatUserMessageRole {
    User = "user",
} other Other);
