use crate::runtime::json::object;

/// Defined in `#/components/schemas/Color`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Color {
    pub r: i64,
    pub g: i64,
    pub b: i64,
}

impl Color {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(b: i64, g: i64, r: i64) -> Self {
        Self { r, g, b }
    }
}

object::object!(Color {
    r: required "R",
    g: required "G",
    b: required "B",
});
