use crate::runtime::json::{object, union};

/// The schema `Left`.
///
/// Defined in `#/components/schemas/Left`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Left {
    /// The variant `b`.
    B(Box<LeftB>),
    /// The variant `c`.
    C(Box<LeftC>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Left {
    B(LeftB),
    C(LeftC),
} "oneOf" else Other);

/// The schema `Left.b`.
///
/// Defined in `#/components/schemas/Left/oneOf/1`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LeftB {
    pub a: Option<String>,
    pub b: String,
}

impl LeftB {
    /// Creates a value with its required properties.
    pub fn new(b: impl Into<String>) -> Self {
        Self { a: None, b: b.into() }
    }

    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

object::object!(LeftB {
    a: optional "a",
    b: required "b",
});

/// The schema `Left.c`.
///
/// Defined in `#/components/schemas/Left/oneOf/2`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LeftC {
    pub a: Option<String>,
    pub c: Option<String>,
}

impl LeftC {
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
}

object::object!(LeftC {
    a: optional "a",
    c: optional "c",
});
