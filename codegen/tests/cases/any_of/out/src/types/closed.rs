use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;

/// The schema `Closed`.
///
/// Defined in `#/components/schemas/Closed`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Closed {
    /// The variant `a`.
    A(Box<ClosedA>),
    /// The variant `b`.
    B(Box<ClosedB>),
    /// A value that matches several of the variants, none of which has all of its properties;
    /// or none of them, and then it can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Closed {
    A(ClosedA) => validate::value,
    B(ClosedB) => validate::value,
} "anyOf" else Other);

/// The schema `Closed.a`.
///
/// Defined in `#/components/schemas/Closed/anyOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClosedA {
    /// The property `a`.
    pub a: Option<String>,
}

object::object!(ClosedA {
    a: optional "a",
} then reject_unknown);

/// The schema `Closed.b`.
///
/// Defined in `#/components/schemas/Closed/anyOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClosedB {
    /// The property `b`.
    pub b: Option<String>,
}

object::object!(ClosedB {
    b: optional "b",
});
