use crate::runtime::json::{closed_enum, string_enum};

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
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Order {
    Up = "up",
    Down = "down",
} other Other);
