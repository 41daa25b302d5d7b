use crate::runtime::json::integer_enum;

/// The schema `Narrow`.
///
/// `2`: Voice.
///
/// Defined in `#/components/schemas/Narrow`.
#[derive(Clone, Default, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Narrow {
    /// `2`
    #[default]
    N2,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(Narrow {
    N2 = 2,
} other Other);
