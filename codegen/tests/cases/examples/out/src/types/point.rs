use crate::runtime::json::object;

/// Defined in `#/components/schemas/Point`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Point {
    pub x: i64,
    pub y: i64,
}

#[cfg(feature = "build-responses")]
impl Point {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(x: i64, y: i64) -> Self {
        Self { x, y }
    }
}

object::object!(Point {
    x: required "x",
    y: required "y",
} then reject_unknown);
