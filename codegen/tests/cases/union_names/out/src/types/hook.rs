//! [`Hook`], and the types inside it.

pub mod user_created;
pub mod user_deleted;

use crate::runtime::json::{closed_enum, object, string_enum, union};

/// The property `event` selects the variant.
///
/// Defined in `#/components/schemas/Hook`.
#[derive(Clone, PartialEq)]
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
    UserCreated(UserCreated) = "user.created",
    UserDeleted(UserDeleted) = "user.deleted",
} "oneOf" by "event" else Other of response);

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Object {
    #[default]
    Thing,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Object {
    Thing = "thing",
} other Other of response);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserCreated {
    pub object: Object,
    pub event: user_created::Event,
    pub a: Option<String>,
}

#[cfg(feature = "build-responses")]
impl UserCreated {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::object!(UserCreated {
    object: required "object",
    event: required "event",
    a: optional "a",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserDeleted {
    pub object: Object,
    pub event: user_deleted::Event,
    pub b: Option<String>,
}

#[cfg(feature = "build-responses")]
impl UserDeleted {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }
}

object::object!(UserDeleted {
    object: required "object",
    event: required "event",
    b: optional "b",
});
