//! [`Shape`], and the types inside it.

use crate::runtime::json::{object, union};

/// Defined in `#/components/schemas/Shape`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    String(String),
    Object(Box<Sides>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Shape {
    String(String),
    Object(Sides),
} "oneOf" else Other from str String of response);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sides {
    pub sides: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl Sides {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn sides(mut self, value: i64) -> Self {
        self.sides = Some(value);
        self
    }
}

object::object!(Sides {
    sides: optional "sides",
});
