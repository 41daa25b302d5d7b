//! [`Left`], and the types inside it.

use crate::runtime::json::{constructor, object, union};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Left`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Left {
    B(Box<B>),
    C(Box<C>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Left {
    B(B) => validate::value,
    C(C) => validate::value,
} "oneOf" else Other);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct B {
    pub a: Option<String>,
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
    pub a: Option<String>,
    pub c: Option<String>,
}

object::object!(C {
    a: optional "a",
    c: optional "c",
});
