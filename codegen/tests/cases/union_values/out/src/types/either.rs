use crate::runtime::json::{closed_enum, string_enum};

/// Defined in `#/components/schemas/Either`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Either {
    Red,
    Green,
    /// `blue`: As the sky.
    Blue,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Either {
    Red = "red",
    Green = "green",
    Blue = "blue",
} other Other of response);
