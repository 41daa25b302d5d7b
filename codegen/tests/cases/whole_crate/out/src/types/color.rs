use crate::runtime::json::{open_enum, string_enum};

/// Defined in `#/components/schemas/Color`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Color {
    Black,
    White,
    /// A value not listed in the document, which is valid as well.
    Other(string_enum::Unlisted),
}

open_enum::open_enum!(Color {
    Black = "black",
    White = "white",
} other Other);
