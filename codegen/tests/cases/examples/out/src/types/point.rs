use crate::runtime::json::object;

/// Defined in `#/components/schemas/Point`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Point {
    pub x: i64,
    pub y: i64,
}

object::object!(Point {
    x: required "x",
    y: required "y",
} then reject_unknown);
