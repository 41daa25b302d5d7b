//! [`Listed`], and the types inside it.

use crate::runtime::json::{closed_enum, object, string_enum};

/// Defined in `#/components/schemas/Listed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Listed {
    pub none: Option<NoneType>,
    pub some: Option<SomeType>,
    pub branches: Option<Branches>,
}

#[cfg(feature = "build-responses")]
impl Listed {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn none(mut self, value: impl Into<NoneType>) -> Self {
        self.none = Some(value.into());
        self
    }

    pub fn some(mut self, value: impl Into<SomeType>) -> Self {
        self.some = Some(value.into());
        self
    }

    pub fn branches(mut self, value: impl Into<Branches>) -> Self {
        self.branches = Some(value.into());
        self
    }
}

object::object!(Listed {
    none: optional "none",
    some: optional "some",
    branches: optional "branches",
});

#[derive(Clone)]
#[non_exhaustive]
pub enum NoneType {
    Abc,
    Abcd,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(NoneType {
    Abc = "abc",
    Abcd = "abcd",
} other Other of response);

pub use crate::shapes::AbPoketd as SomeType;
pub use crate::shapes::AbPoketd as Branches;
