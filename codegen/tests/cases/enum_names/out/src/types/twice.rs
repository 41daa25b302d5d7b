use crate::runtime::json::integer_enum;

/// Defined in `#/components/schemas/Twice`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Twice {
    /// `1`
    N1,
    /// `2`
    N2,
    /// `3`
    Third,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(Twice {
    N1 = 1,
    N2 = 2,
    Third = 3,
} other Other of response);
