//! [`Typed`], and the types inside it.

use crate::runtime::json::{object, union};

/// Defined in `#/components/schemas/Typed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Typed {
    Object(Box<Object>),
    Object2(Box<ObjectType>),
    /// A value that matches several of the variants, none of which has all of its properties; or
    /// none of them, and then it can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Typed {
    Object(Object),
    Object2(ObjectType),
} "anyOf" else Other);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Object {
    pub size: Option<String>,
}

impl Object {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn size(mut self, value: impl Into<String>) -> Self {
        self.size = Some(value.into());
        self
    }
}

object::object!(Object {
    size: optional "size",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectType {
    pub size: Option<i64>,
}

impl ObjectType {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

object::object!(ObjectType {
    size: optional "size",
});
