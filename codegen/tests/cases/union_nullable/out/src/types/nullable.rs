use crate::runtime::json::{closed_enum, string_enum};

/// Defined in `#/components/schemas/Nullable`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Nullable {
    X,
    Y,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Nullable {
    X = "x",
    Y = "y",
} other Other);
