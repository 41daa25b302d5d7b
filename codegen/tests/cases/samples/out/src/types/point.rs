use crate::runtime::json::object;

/// The schema `Point`.
///
/// Described at `#/components/schemas/Point`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Point {
    /// The field `x`.
    pub x: i64,
    /// The field `y`.
    pub y: i64,
}

object::object!(Point {
    x: required "x",
    y: required "y",
} then reject_unknown);
