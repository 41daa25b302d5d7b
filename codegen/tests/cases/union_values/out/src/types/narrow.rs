use crate::runtime::json::integer_enum;

/// Defined in `#/components/schemas/Narrow`.
#[derive(Clone, Default, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Narrow {
    /// `2`
    #[default]
    Voice,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(Narrow {
    Voice = 2,
} other Other of response);
