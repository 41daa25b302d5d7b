//! [`SomeType`], and the types inside it.

use crate::runtime::json::{integer_enum, nulls, object};

/// Defined in `#/components/schemas/Some`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SomeType {
    pub maybe: Option<Maybe>,
    pub none: Option<()>,
    nulls: nulls::Nulls,
}

impl SomeType {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<Option<Maybe>>) -> Self {
        self.maybe = maybe.into();
        self.nulls.remove("maybe");
        self
    }

    /// Sets [`maybe`](Self::maybe) to null.
    #[must_use]
    pub fn maybe_null(mut self) -> Self {
        self.maybe = None;
        self.nulls.insert("maybe");
        self
    }

    #[must_use]
    pub fn none(mut self, none: impl Into<Option<()>>) -> Self {
        self.none = none.into();
        self
    }

    /// Returns whether an optional property, by its name in JSON, is null rather than
    /// absent.
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls.contains(name)
    }
}

object::object!(SomeType {
    maybe: nullable "maybe",
    none: optional "none",
} remember nulls);

#[derive(Clone, Default, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Maybe {
    /// `1`
    #[default]
    N1,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(Maybe {
    N1 = 1,
} other Other);
