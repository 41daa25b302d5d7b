//! [`Product`], and the types inside it.

pub mod a;
pub mod b;

use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Product`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Product {
    A(A),
    B(B),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Product {
    A(A) => validate::value,
    B(B) => validate::value,
} "oneOf" else Other);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum A {
    C(Box<a::C>),
    D(Box<a::D>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(A {
    C(a::C) => validate::value,
    D(a::D) => validate::value,
} "anyOf" else Other);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum B {
    C(Box<b::C>),
    D(Box<b::D>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(B {
    C(b::C) => validate::value,
    D(b::D) => validate::value,
} "anyOf" else Other);
