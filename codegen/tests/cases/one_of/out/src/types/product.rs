//! [`Product`], and the types inside it.

pub mod a;
pub mod b;

use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// The schema `Product`.
///
/// Defined in `#/components/schemas/Product`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Product {
    /// The variant `a`.
    A(A),
    /// The variant `b`.
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
    /// The variant `c`.
    C(Box<a::C>),
    /// The variant `d`.
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
    /// The variant `c`.
    C(Box<b::C>),
    /// The variant `d`.
    D(Box<b::D>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(B {
    C(b::C) => validate::value,
    D(b::D) => validate::value,
} "anyOf" else Other);
