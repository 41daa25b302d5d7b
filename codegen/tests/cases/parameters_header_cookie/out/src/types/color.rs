use crate::runtime::{constructor, object};

/// The schema `Color`.
///
/// Defined in `#/components/schemas/Color`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Color {
    /// The property `R`.
    pub r: i64,
    /// The property `name`.
    pub name: Option<String>,
}

object::object!(Color {
    r: required "R",
    name: optional "name",
});
constructor::constructor!(Color {
    r: plain i64,
} else [name]);
