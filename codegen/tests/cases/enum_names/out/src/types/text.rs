use crate::runtime::json::integer_enum;

/// Defined in `#/components/schemas/Text`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Text {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(Text {
    N1 = 1,
    N2 = 2,
} other Other of response);
