//! [`Undiscriminated`], and the types inside it.

pub mod add {
    pub use crate::shapes::AddYehuaz as Op;
}
pub mod remove;

use crate::runtime::json::{object, union};

/// Defined in `#/components/schemas/Undiscriminated`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Undiscriminated {
    Add(Box<Add>),
    Remove(Box<Remove>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Undiscriminated {
    Add(Add),
    Remove(Remove),
} "oneOf" else Other of response);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Add {
    pub op: Option<add::Op>,
}

#[cfg(feature = "build-responses")]
impl Add {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn op(mut self, value: impl Into<add::Op>) -> Self {
        self.op = Some(value.into());
        self
    }
}

object::object!(Add {
    op: optional "op",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Remove {
    pub op: remove::Op,
}

#[cfg(feature = "build-responses")]
impl Remove {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }
}

object::object!(Remove {
    op: required "op",
});
