use crate::runtime::json::{closed_enum, string_enum};

/// Defined in `#/components/schemas/Mode`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Mode {
    /// `a`: Ahead
    A,
    /// `b`: To the back
    Backward,
    C,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Mode {
    A = "a",
    Backward = "b",
    C = "c",
} other Other);
