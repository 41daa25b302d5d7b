use crate::runtime::json::integer_enum;

/// Defined in `#/components/schemas/Kind`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `0`: A text channel
    Text,
    /// `2`
    Voice,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(Kind {
    Text = 0,
    Voice = 2,
} other Other of response);
