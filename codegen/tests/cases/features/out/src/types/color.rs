use crate::runtime::json::{closed_enum, string_enum};

/// Defined in `#/components/schemas/Color`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Color {
    Red,
    Green,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Color {
    Red = "red",
    Green = "green",
} other Other of response);
