//! [`Product`], and the types inside it.

use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Product`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Product {
    A(Box<A>),
    B(Box<B>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Product {
    A(A) => validate::value,
    B(B) => validate::value,
} "oneOf" else Other);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct A {
    pub a: Option<String>,
    pub c: Option<String>,
    pub d: Option<String>,
}

object::object!(A {
    a: optional "a",
    c: optional "c",
    d: optional "d",
});

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct B {
    pub b: Option<String>,
    pub c: Option<String>,
    pub d: Option<String>,
}

object::object!(B {
    b: optional "b",
    c: optional "c",
    d: optional "d",
});
