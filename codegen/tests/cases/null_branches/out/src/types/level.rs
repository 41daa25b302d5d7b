use crate::runtime::json::integer_enum;

/// Defined in `#/components/schemas/Level`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(Level {
    N1 = 1,
    N2 = 2,
} other Other);
