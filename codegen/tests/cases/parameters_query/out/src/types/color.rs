use crate::runtime::json::object;

/// The schema `Color`.
///
/// Described at `#/components/schemas/Color`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Color {
    /// The field `R`.
    pub r: i64,
    /// The field `G`.
    pub g: i64,
    /// The field `B`.
    pub b: i64,
}

object::object!(Color {
    r: required "R",
    g: required "G",
    b: required "B",
});
