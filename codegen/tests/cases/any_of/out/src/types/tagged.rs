//! [`Tagged`], and the types inside it.

pub mod a;
pub mod b;

use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Tagged`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tagged {
    A(Box<A>),
    B(Box<B>),
    /// A value that matches several of the variants, none of which has all of its properties;
    /// or none of them, and then it can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Tagged {
    A(A) => validate::value,
    B(B) => validate::value,
} "anyOf" else Other);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct A {
    pub kind: Option<a::Kind>,
    pub a: Option<String>,
}

object::object!(A {
    kind: optional "kind" => validate::value,
    a: optional "a",
});

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct B {
    pub kind: Option<b::Kind>,
    pub b: Option<String>,
}

object::object!(B {
    kind: optional "kind" => validate::value,
    b: optional "b",
});
