use crate::runtime::json::integer_enum;

/// The schema `Narrow`.
///
/// `2`: Voice.
///
/// Described at `#/components/schemas/Narrow`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Narrow {
    /// `2`
    #[default]
    N2,
    /// A value that the description does not list. It can be received, but not sent.
    Other(i64),
}

integer_enum::integer_enum!(Narrow {
    N2 = 2,
} other Other);
