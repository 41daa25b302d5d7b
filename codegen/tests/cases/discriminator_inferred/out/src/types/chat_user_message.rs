//! [`ChatUserMessage`], and the types inside it.

use crate::runtime::json::{closed_enum, object, string_enum};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/ChatUserMessage`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ChatUserMessage {
    pub role: Role,
}

object::object!(ChatUserMessage {
    role: required "role" => validate::value,
});

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Role {
    /// `user`
    #[default]
    User,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Role {
    User = "user",
} other Other);
