//! [`B`], and the types inside it.

use crate::runtime::json::{closed_enum, object, string_enum};

/// Defined in `#/components/schemas/B`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct B {
    pub kind: Kind,
}

impl B {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }
}

object::object!(B {
    kind: required "kind",
});

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Kind {
    #[default]
    B,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Kind {
    B = "B",
} other Other);
