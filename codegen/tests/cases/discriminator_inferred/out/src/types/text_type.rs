use crate::runtime::json::integer_enum;

/// Defined in `#/components/schemas/TextType`.
#[derive(Clone, Default, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TextType {
    /// `1`
    #[default]
    N1,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(TextType {
    N1 = 1,
} other Other of response);
