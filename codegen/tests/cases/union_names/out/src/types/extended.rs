//! [`Extended`], and the types inside it.

use crate::runtime::json::{object, union};

/// Defined in `#/components/schemas/Extended`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Extended {
    Cat(Box<Cat>),
    Dog(Box<Dog>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Extended {
    Cat(Cat),
    Dog(Dog),
} "oneOf" else Other);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub data: Option<crate::types::cat::Data>,
    pub id: Option<String>,
}

impl Cat {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn data(mut self, data: impl Into<Option<crate::types::cat::Data>>) -> Self {
        self.data = data.into();
        self
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

object::object!(Cat {
    data: optional "data",
    id: optional "id",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub data: Option<crate::types::dog::Data>,
    pub id: Option<String>,
}

impl Dog {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn data(mut self, data: impl Into<Option<crate::types::dog::Data>>) -> Self {
        self.data = data.into();
        self
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

object::object!(Dog {
    data: optional "data",
    id: optional "id",
});
