//! [`Hook`], and the types inside it.

pub mod user_created;
pub mod user_deleted;

use crate::runtime::json::{closed_enum, object, string_enum, union};
use crate::runtime::validation::validate;

/// The property `event` selects the variant.
///
/// Defined in `#/components/schemas/Hook`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Hook {
    /// Selected by `user.created`.
    UserCreated(Box<UserCreated>),
    /// Selected by `user.deleted`.
    UserDeleted(Box<UserDeleted>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Hook {
    UserCreated(UserCreated) = "user.created" => validate::value,
    UserDeleted(UserDeleted) = "user.deleted" => validate::value,
} "oneOf" by "event" else Other);

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Object {
    /// `thing`
    #[default]
    Thing,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Object {
    Thing = "thing",
} other Other);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UserCreated {
    pub object: Object,
    pub event: user_created::Event,
    pub a: Option<String>,
}

object::object!(UserCreated {
    object: required "object" => validate::value,
    event: required "event" => validate::value,
    a: optional "a",
});

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UserDeleted {
    pub object: Object,
    pub event: user_deleted::Event,
    pub b: Option<String>,
}

object::object!(UserDeleted {
    object: required "object" => validate::value,
    event: required "event" => validate::value,
    b: optional "b",
});
