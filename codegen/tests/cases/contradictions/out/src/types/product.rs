//! [`Product`], and the types inside it.

pub mod a_a;
pub mod b_b {
    pub use crate::shapes::BYroagz as Kind;
}

use crate::runtime::json::{object, union};

/// The property `kind` selects the variant.
///
/// Defined in `#/components/schemas/Product`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Product {
    /// Selected by `a`.
    A(Box<AA>),
    /// Selected by `b`.
    B(Box<BB>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Product {
    A(AA) = "a",
    B(BB) = "b",
} "oneOf" by "kind" else Other of response);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AA {
    pub kind: a_a::Kind,
    pub one: Option<String>,
    pub two: Option<String>,
}

#[cfg(feature = "build-responses")]
impl AA {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn one(mut self, value: impl Into<String>) -> Self {
        self.one = Some(value.into());
        self
    }

    pub fn two(mut self, value: impl Into<String>) -> Self {
        self.two = Some(value.into());
        self
    }
}

object::object!(AA {
    kind: required "kind",
    one: optional "one",
    two: optional "two",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BB {
    pub kind: b_b::Kind,
    pub one: Option<i64>,
    pub two: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl BB {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn one(mut self, value: i64) -> Self {
        self.one = Some(value);
        self
    }

    pub fn two(mut self, value: i64) -> Self {
        self.two = Some(value);
        self
    }
}

object::object!(BB {
    kind: required "kind",
    one: optional "one",
    two: optional "two",
});
