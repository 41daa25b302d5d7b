use crate::runtime::json::{closed_enum, string_enum};

/// Which comes first.
///
/// Default: `"up"`
///
/// Defined in `#/components/schemas/Order`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Order {
    Up,
    Down,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Order {
    Up = "up",
    Down = "down",
} other Other);
