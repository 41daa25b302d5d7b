//! [`Left`], and the types inside it.

use crate::runtime::json::{constructor, object, union};
use crate::runtime::validation::validate;

/// The schema `Left`.
///
/// Defined in `#/components/schemas/Left`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Left {
    /// The variant `b`.
    B(Box<B>),
    /// The variant `c`.
    C(Box<C>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Left {
    B(B) => validate::value,
    C(C) => validate::value,
} "oneOf" else Other);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct B {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `b`.
    pub b: String,
}

object::object!(B {
    a: optional "a",
    b: required "b",
});
constructor::constructor!(B {
    b: into String,
} else [a]);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct C {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `c`.
    pub c: Option<String>,
}

object::object!(C {
    a: optional "a",
    c: optional "c",
});
