use crate::runtime::{enumeration, open_enum};

/// The schema `Color`.
///
/// Defined in `#/components/schemas/Color`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Color {
    /// `black`
    Black,
    /// `white`
    White,
    /// A value not listed in the document, which is valid as well.
    Other(enumeration::Unlisted),
}

open_enum::open_enum!(Color {
    Black = "black",
    White = "white",
} other Other);
