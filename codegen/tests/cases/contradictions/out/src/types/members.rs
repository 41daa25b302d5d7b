use crate::runtime::json::{object, union};

/// The schema `Members`.
///
/// Defined in `#/components/schemas/Members`.
#[derive(Clone, PartialEq)]
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
    Object(MembersObject),
    String(String) [MaxLength(3)],
} "oneOf" else Other from str String);

/// The schema `Members.Object`.
///
/// Defined in `#/components/schemas/Members/oneOf/0`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MembersObject {
    pub a: Option<String>,
}

impl MembersObject {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

object::object!(MembersObject {
    a: optional "a",
});
