use crate::runtime::json::{closed_enum, object, string_enum, union};
use crate::runtime::validation::validate;

/// The property `event` selects the variant.
///
/// Defined in `#/components/schemas/Hook`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Hook {
    /// Selected by `user.created`.
    UserCreated(Box<HookUserCreated>),
    /// Selected by `user.deleted`.
    UserDeleted(Box<HookUserDeleted>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Hook {
    UserCreated(HookUserCreated) = "user.created" => validate::value,
    UserDeleted(HookUserDeleted) = "user.deleted" => validate::value,
} "oneOf" by "event" else Other);

/// Defined in `#/components/schemas/Hook/allOf/0/properties/object`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HookObject {
    /// `thing`
    #[default]
    Thing,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(HookObject {
    Thing = "thing",
} other Other);

/// Defined in `#/components/schemas/Hook/allOf/0/properties/event`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HookUserCreatedEvent {
    /// `user.created`
    #[default]
    UserCreated,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(HookUserCreatedEvent {
    UserCreated = "user.created",
} other Other);

/// Defined in `#/components/schemas/Hook/allOf/1/oneOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HookUserCreated {
    pub object: HookObject,
    pub event: HookUserCreatedEvent,
    pub a: Option<String>,
}

object::object!(HookUserCreated {
    object: required "object" => validate::value,
    event: required "event" => validate::value,
    a: optional "a",
});

/// Defined in `#/components/schemas/Hook/allOf/0/properties/event`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HookUserDeletedEvent {
    /// `user.deleted`
    #[default]
    UserDeleted,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(HookUserDeletedEvent {
    UserDeleted = "user.deleted",
} other Other);

/// Defined in `#/components/schemas/Hook/allOf/1/oneOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HookUserDeleted {
    pub object: HookObject,
    pub event: HookUserDeletedEvent,
    pub b: Option<String>,
}

object::object!(HookUserDeleted {
    object: required "object" => validate::value,
    event: required "event" => validate::value,
    b: optional "b",
});
