//! [`Both`], and the types inside it.

use crate::runtime::json::{object, union};

/// Defined in `#/components/schemas/Both`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Both {
    C(Box<C>),
    D(Box<D>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Both {
    C(C),
    D(D),
} "oneOf" else Other of response);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct C {
    pub c: String,
    pub a: Option<String>,
    pub b: Option<String>,
}

#[cfg(feature = "build-responses")]
impl C {
    /// Creates a value with its required properties.
    pub fn new(c: impl Into<String>) -> Self {
        Self {
            c: c.into(),
            a: None,
            b: None,
        }
    }

    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    pub fn b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }
}

object::object!(C {
    c: required "c",
    a: optional "a",
    b: optional "b",
});

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct D {
    pub d: String,
    pub a: Option<String>,
    pub b: Option<String>,
}

#[cfg(feature = "build-responses")]
impl D {
    /// Creates a value with its required properties.
    pub fn new(d: impl Into<String>) -> Self {
        Self {
            d: d.into(),
            a: None,
            b: None,
        }
    }

    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    pub fn b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }
}

object::object!(D {
    d: required "d",
    a: optional "a",
    b: optional "b",
});
