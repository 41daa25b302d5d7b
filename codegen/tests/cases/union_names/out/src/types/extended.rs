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
} "oneOf" else Other of response);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub data: Option<crate::types::cat::Data>,
    pub id: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Cat {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn data(mut self, value: crate::types::cat::Data) -> Self {
        self.data = Some(value);
        self
    }

    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
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

#[cfg(feature = "build-responses")]
impl Dog {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn data(mut self, value: crate::types::dog::Data) -> Self {
        self.data = Some(value);
        self
    }

    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

object::object!(Dog {
    data: optional "data",
    id: optional "id",
});
