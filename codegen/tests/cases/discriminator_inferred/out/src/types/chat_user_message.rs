use crate::runtime::{closed_enum, enumeration, object, validate};

/// The schema `ChatUserMessage`.
///
/// Defined in `#/components/schemas/ChatUserMessage`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ChatUserMessage {
    /// The property `role`.
    pub role: ChatUserMessageRole,
}

object::object!(ChatUserMessage {
    role: required "role" => validate::check,
});

/// The schema `ChatUserMessage.role`.
///
/// Defined in `#/components/schemas/ChatUserMessage/properties/role`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChatUserMessageRole {
    /// `user`
    #[default]
    User,
    /// A value not listed in the document. It can be received but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(ChatUserMessageRole {
    User = "user",
} other Other);
