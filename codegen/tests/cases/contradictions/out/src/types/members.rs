use crate::runtime::{object, text, union, validate};

/// The schema `Members`.
///
/// A value has the type that it fits best. It is not checked that it fits no other.
///
/// Described at `#/components/schemas/Members`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Members {
    /// The type `Object`.
    Object(Box<MembersObject>),
    /// The type `String`.
    String(String),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Members {
    Object from MembersObject => validate::check,
    String from String => |value, at, found| text::Rules::NONE.max_length(3).check(value, at, found),
} oneOf else Other);

/// The schema `Members.Object`.
///
/// Described at `#/components/schemas/Members/oneOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MembersObject {
    /// The field `a`.
    pub a: Option<String>,
}

object::object!(MembersObject {
    a: optional "a",
});
