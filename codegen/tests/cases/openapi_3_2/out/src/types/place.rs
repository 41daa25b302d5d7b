use crate::runtime::json::object;

/// Defined in `#/components/schemas/Place`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Place {
    pub x: i64,
    pub y: i64,
}

impl Place {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(x: i64, y: i64) -> Self {
        Self { x, y }
    }
}

object::object!(Place {
    x: required "x",
    y: required "y",
});
