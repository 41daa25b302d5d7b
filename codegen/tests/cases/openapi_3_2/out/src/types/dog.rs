//! [`Dog`], and the types inside it.

use crate::runtime::json::{closed_enum, object, string_enum};

/// Defined in `#/components/schemas/Dog`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub kind: Option<Kind>,
    pub barks: Option<bool>,
}

#[cfg(feature = "build-responses")]
impl Dog {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn kind(mut self, value: impl Into<Kind>) -> Self {
        self.kind = Some(value.into());
        self
    }

    pub fn barks(mut self, value: bool) -> Self {
        self.barks = Some(value);
        self
    }
}

object::object!(Dog {
    kind: optional "kind",
    barks: optional "barks",
});

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Kind {
    #[default]
    Dog,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Kind {
    Dog = "dog",
} other Other of response);
