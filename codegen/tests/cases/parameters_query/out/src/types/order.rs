use crate::runtime::{closed_enum, enumeration};

/// Which comes first.
///
/// Default: `"up"`
///
/// Described at `#/components/schemas/Order`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Order {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(Order {
    Up = "up",
    Down = "down",
} other Other);
