use crate::runtime::json::{closed_enum, string_enum};

/// Defined in `#/components/schemas/Values`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Values {
    A,
    B,
    C,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Values {
    A = "a",
    B = "b",
    C = "c",
} other Other of response);
