use crate::runtime::{object, text, union, validate};

/// The schema `Members`.
///
/// Defined in `#/components/schemas/Members`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Members {
    /// The variant `Object`.
    Object(Box<MembersObject>),
    /// The variant `String`.
    String(String),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Members {
    Object(MembersObject) => validate::check,
    String(String) => |value, at, found| text::rules!(max_length = 3).check(value, at, found),
} "oneOf" else Other);

/// The schema `Members.Object`.
///
/// Defined in `#/components/schemas/Members/oneOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MembersObject {
    /// The property `a`.
    pub a: Option<String>,
}

object::object!(MembersObject {
    a: optional "a",
});
