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

#[cfg(feature = "build-responses")]
impl SomeType {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn maybe(mut self, value: Maybe) -> Self {
        self.maybe = self.nulls.present("maybe", value);
        self
    }

    pub fn none(mut self, value: ()) -> Self {
        self.none = Some(value);
        self
    }
}

object::object!(SomeType {
    maybe: nullable by maybe_null "maybe",
    none: optional "none",
} remember nulls of response);

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
} other Other of response);
