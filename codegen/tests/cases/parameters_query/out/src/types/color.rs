use crate::runtime::json::object;

/// Defined in `#/components/schemas/Color`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Color {
    pub r: i64,
    pub g: i64,
    pub b: i64,
}

object::object!(Color {
    r: required "R",
    g: required "G",
    b: required "B",
});
