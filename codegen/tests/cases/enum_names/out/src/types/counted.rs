use crate::runtime::json::integer_enum;

/// Defined in `#/components/schemas/Counted`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Counted {
    /// `1`
    N1,
    /// `2`
    N2,
    /// `3`
    N3,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(Counted {
    N1 = 1,
    N2 = 2,
    N3 = 3,
} other Other of response);
