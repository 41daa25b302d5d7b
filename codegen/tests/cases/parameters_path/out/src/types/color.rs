use crate::runtime::object;

/// The schema `Color`.
///
/// Defined in `#/components/schemas/Color`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Color {
    /// The property `R`.
    pub r: i64,
    /// The property `G`.
    pub g: i64,
    /// The property `B`.
    pub b: i64,
}

object::object!(Color {
    r: required "R",
    g: required "G",
    b: required "B",
});
