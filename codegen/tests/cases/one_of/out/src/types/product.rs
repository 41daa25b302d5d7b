//! [`Product`], and the types inside it.

use crate::runtime::json::{object, union};

/// Defined in `#/components/schemas/Product`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Product {
    A(Box<A>),
    B(Box<B>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Product {
    A(A),
    B(B),
} "oneOf" else Other of response);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct A {
    pub a: Option<String>,
    pub c: Option<String>,
    pub d: Option<String>,
}

#[cfg(feature = "build-responses")]
impl A {
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

    pub fn d(mut self, value: impl Into<String>) -> Self {
        self.d = Some(value.into());
        self
    }
}

object::object!(A {
    a: optional "a",
    c: optional "c",
    d: optional "d",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct B {
    pub b: Option<String>,
    pub c: Option<String>,
    pub d: Option<String>,
}

#[cfg(feature = "build-responses")]
impl B {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }

    pub fn c(mut self, value: impl Into<String>) -> Self {
        self.c = Some(value.into());
        self
    }

    pub fn d(mut self, value: impl Into<String>) -> Self {
        self.d = Some(value.into());
        self
    }
}

object::object!(B {
    b: optional "b",
    c: optional "c",
    d: optional "d",
});
