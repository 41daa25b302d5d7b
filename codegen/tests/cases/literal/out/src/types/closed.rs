use crate::runtime::json::object;
use crate::runtime::validation::evaluate;

/// The schema `Closed`.
///
/// Described at `#/components/schemas/Closed`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Closed {
    /// The field `a`.
    pub a: Option<String>,
    /// The field `b`.
    pub b: Option<String>,
}

object::object!(Closed {
    a: optional "a",
    b: optional "b",
} then reject_unknown,
    constraints => |value, at, found| evaluate::value(value, crate::rules::Closed, at, found));
