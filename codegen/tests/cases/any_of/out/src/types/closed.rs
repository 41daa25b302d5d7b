//! [`Closed`], and the types inside it.

use crate::runtime::json::{object, union};

/// Defined in `#/components/schemas/Closed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Closed {
    A(Box<A>),
    B(Box<B>),
    /// A value that matches several of the variants, none of which has all of its properties; or
    /// none of them, and then it can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Closed {
    A(A),
    B(B),
} "anyOf" else Other of response);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct A {
    pub a: Option<String>,
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
}

object::object!(A {
    a: optional "a",
} then reject_unknown);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct B {
    pub b: Option<String>,
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
}

object::object!(B {
    b: optional "b",
});
