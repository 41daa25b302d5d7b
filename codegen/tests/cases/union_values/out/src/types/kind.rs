use crate::runtime::integer_enum;

/// The schema `Kind`.
///
/// `0`: A text channel.
///
/// `2`: Voice.
///
/// Defined in `#/components/schemas/Kind`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `0`
    N0,
    /// `2`
    N2,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(Kind {
    N0 = 0,
    N2 = 2,
} other Other);
