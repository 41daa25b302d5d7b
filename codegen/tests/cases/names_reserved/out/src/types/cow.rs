use crate::runtime::json::{open_enum, string_enum};

/// The schema `Cow`.
///
/// Described at `#/components/schemas/Cow`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Cow {
    /// `Cow`
    Cow,
    /// `std`
    Std,
    /// A value that the description does not list; there can be such.
    Other(string_enum::Unlisted),
}

open_enum::open_enum!(Cow {
    Cow = "Cow",
    Std = "std",
} other Other);
