use crate::runtime::json::integer_enum;

/// Defined in `#/components/schemas/Blank`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Blank {
    /// `1`
    One,
    /// `2`
    N2,
    /// `3`
    N3,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(Blank {
    One = 1,
    N2 = 2,
    N3 = 3,
} other Other of response);
