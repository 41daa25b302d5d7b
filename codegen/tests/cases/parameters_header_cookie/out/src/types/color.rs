use crate::runtime::json::{constructor, object};

/// The schema `Color`.
///
/// Described at `#/components/schemas/Color`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Color {
    /// The field `R`.
    pub r: i64,
    /// The field `name`.
    pub name: Option<String>,
}

object::object!(Color {
    r: required "R",
    name: optional "name",
});
constructor::constructor!(Color {
    r: plain i64,
} else [name]);
