use crate::runtime::json::integer_enum;

/// News to follow.
///
/// Defined in `#/components/schemas/News`.
#[derive(Clone, Default, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum News {
    /// `5`
    #[default]
    N5,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(News {
    N5 = 5,
} other Other of response);
