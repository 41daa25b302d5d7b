//! [`Typed`], and the types inside it.

use crate::runtime::json::{object, union};

/// Defined in `#/components/schemas/Typed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Typed {
    SizeString(Box<SizeString>),
    SizeInteger(Box<SizeInteger>),
    /// A value that matches several of the variants, none of which has all of its properties; or
    /// none of them, and then it can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Typed {
    SizeString(SizeString),
    SizeInteger(SizeInteger),
} "anyOf" else Other of response);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SizeString {
    pub size: Option<String>,
}

#[cfg(feature = "build-responses")]
impl SizeString {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn size(mut self, value: impl Into<String>) -> Self {
        self.size = Some(value.into());
        self
    }
}

object::object!(SizeString {
    size: optional "size",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SizeInteger {
    pub size: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl SizeInteger {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

object::object!(SizeInteger {
    size: optional "size",
});
