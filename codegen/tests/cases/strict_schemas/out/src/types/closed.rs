use crate::runtime::json::object;
use crate::runtime::validation::evaluate;

/// Defined in `#/components/schemas/Closed`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Closed {
    pub a: Option<String>,
    pub b: Option<String>,
}

object::object!(Closed {
    a: optional "a",
    b: optional "b",
} then reject_unknown,
    constraints => |value, at, found| evaluate::value(value, crate::rules::Closed, at, found));
