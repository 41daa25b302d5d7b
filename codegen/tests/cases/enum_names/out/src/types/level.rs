use crate::runtime::json::integer_enum;

/// Defined in `#/components/schemas/Level`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `0`: The lowest.
    Low,
    /// `1`: middle
    Mid,
    /// `2`: highest:
    ///
    /// - first
    /// - second
    High,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(Level {
    Low = 0,
    Mid = 1,
    High = 2,
} other Other);
