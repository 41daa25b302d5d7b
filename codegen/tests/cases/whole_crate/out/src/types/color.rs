use crate::runtime::json::{open_enum, string_enum};

/// The schema `Color`.
///
/// Described at `#/components/schemas/Color`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Color {
    /// `black`
    Black,
    /// `white`
    White,
    /// A value that the description does not list; there can be such.
    Other(string_enum::Unlisted),
}

open_enum::open_enum!(Color {
    Black = "black",
    White = "white",
} other Other);
