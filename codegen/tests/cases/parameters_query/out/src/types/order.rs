use crate::runtime::{closed_enum, enumeration};

/// Which comes first.
///
/// Default: `"up"`
///
/// Defined in `#/components/schemas/Order`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Order {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A value not listed in the document. It can be received but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(Order {
    Up = "up",
    Down = "down",
} other Other);
