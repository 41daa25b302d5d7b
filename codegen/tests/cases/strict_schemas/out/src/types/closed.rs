use crate::runtime::{object, rule};

/// The schema `Closed`.
///
/// Defined in `#/components/schemas/Closed`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Closed {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `b`.
    pub b: Option<String>,
}

object::object!(Closed {
    a: optional "a",
    b: optional "b",
} then refuse,
    also => |value, at, found| rule::check(value, crate::rules::Closed, at, found));
