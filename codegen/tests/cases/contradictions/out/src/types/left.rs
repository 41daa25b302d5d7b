//! [`Left`], and the types inside it.

use crate::runtime::json::{object, union};

/// Defined in `#/components/schemas/Left`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Left {
    B(Box<B>),
    C(Box<C>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Left {
    B(B),
    C(C),
} "oneOf" else Other of response);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct B {
    pub a: Option<String>,
    pub b: String,
}

#[cfg(feature = "build-responses")]
impl B {
    /// Creates a value with its required properties.
    pub fn new(b: impl Into<String>) -> Self {
        Self { a: None, b: b.into() }
    }

    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::object!(B {
    a: optional "a",
    b: required "b",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct C {
    pub a: Option<String>,
    pub c: Option<String>,
}

#[cfg(feature = "build-responses")]
impl C {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    pub fn c(mut self, value: impl Into<String>) -> Self {
        self.c = Some(value.into());
        self
    }
}

object::object!(C {
    a: optional "a",
    c: optional "c",
});
