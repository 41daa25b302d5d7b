use crate::runtime::json::{constructor, object};

/// Defined in `#/components/schemas/Color`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Color {
    pub r: i64,
    pub name: Option<String>,
}

object::object!(Color {
    r: required "R",
    name: optional "name",
});
constructor::constructor!(Color {
    r: plain i64,
} else [name]);
