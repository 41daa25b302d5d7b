//! [`Tagged`], and the types inside it.

pub mod a;
pub mod b;

use crate::runtime::json::{object, union};

/// Defined in `#/components/schemas/Tagged`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Tagged {
    A(Box<A>),
    B(Box<B>),
    /// A value that matches several of the variants, none of which has all of its properties; or
    /// none of them, and then it can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Tagged {
    A(A),
    B(B),
} "anyOf" else Other of response);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct A {
    pub kind: Option<a::Kind>,
    pub a: Option<String>,
}

#[cfg(feature = "build-responses")]
impl A {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn kind(mut self, value: impl Into<a::Kind>) -> Self {
        self.kind = Some(value.into());
        self
    }

    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::object!(A {
    kind: optional "kind",
    a: optional "a",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct B {
    pub kind: Option<b::Kind>,
    pub b: Option<String>,
}

#[cfg(feature = "build-responses")]
impl B {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn kind(mut self, value: impl Into<b::Kind>) -> Self {
        self.kind = Some(value.into());
        self
    }

    pub fn b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }
}

object::object!(B {
    kind: optional "kind",
    b: optional "b",
});
