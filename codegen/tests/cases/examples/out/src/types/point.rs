use crate::runtime::json::object;

/// The schema `Point`.
///
/// Defined in `#/components/schemas/Point`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Point {
    /// The property `x`.
    pub x: i64,
    /// The property `y`.
    pub y: i64,
}

object::object!(Point {
    x: required "x",
    y: required "y",
} then reject_unknown);
