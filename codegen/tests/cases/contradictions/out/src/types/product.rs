//! [`Product`], and the types inside it.

pub mod a_a;
pub mod b_b;

use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;

/// The property `kind` selects the variant.
///
/// Defined in `#/components/schemas/Product`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Product {
    /// Selected by `a`.
    A(Box<AA>),
    /// Selected by `b`.
    B(Box<BB>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Product {
    A(AA) = "a" => validate::value,
    B(BB) = "b" => validate::value,
} "oneOf" by "kind" else Other);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AA {
    pub kind: a_a::Kind,
    pub one: Option<String>,
    pub two: Option<String>,
}

object::object!(AA {
    kind: required "kind" => validate::value,
    one: optional "one",
    two: optional "two",
});

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BB {
    pub kind: b_b::Kind,
    pub one: Option<i64>,
    pub two: Option<i64>,
}

object::object!(BB {
    kind: required "kind" => validate::value,
    one: optional "one",
    two: optional "two",
});
