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
} "oneOf" else Other);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct A {
    pub a: Option<String>,
    pub c: Option<String>,
    pub d: Option<String>,
}

impl A {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    #[must_use]
    pub fn c(mut self, c: impl Into<String>) -> Self {
        self.c = Some(c.into());
        self
    }

    #[must_use]
    pub fn d(mut self, d: impl Into<String>) -> Self {
        self.d = Some(d.into());
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

impl B {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }

    #[must_use]
    pub fn c(mut self, c: impl Into<String>) -> Self {
        self.c = Some(c.into());
        self
    }

    #[must_use]
    pub fn d(mut self, d: impl Into<String>) -> Self {
        self.d = Some(d.into());
        self
    }
}

object::object!(B {
    b: optional "b",
    c: optional "c",
    d: optional "d",
});
