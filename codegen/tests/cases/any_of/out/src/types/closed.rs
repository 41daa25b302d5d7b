//! [`Closed`], and the types inside it.

use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Closed`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Closed {
    A(Box<A>),
    B(Box<B>),
    /// A value that matches several of the variants, none of which has all of its properties;
    /// or none of them, and then it can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Closed {
    A(A) => validate::value,
    B(B) => validate::value,
} "anyOf" else Other);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct A {
    pub a: Option<String>,
}

object::object!(A {
    a: optional "a",
} then reject_unknown);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct B {
    pub b: Option<String>,
}

object::object!(B {
    b: optional "b",
});
