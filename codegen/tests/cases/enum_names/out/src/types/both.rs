use crate::runtime::json::integer_enum;

/// Defined in `#/components/schemas/Both`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Both {
    /// `1`
    One,
    /// `3`
    Three,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(Both {
    One = 1,
    Three = 3,
} other Other of response);
