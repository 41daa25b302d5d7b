use crate::runtime::{closed_enum, enumeration};

/// The schema `Colour`.
///
/// Defined in `#/components/schemas/Colour`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value not listed in the document. It can be received but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(Colour {
    Red = "red",
    Green = "green",
} other Other);
