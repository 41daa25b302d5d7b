use crate::runtime::{closed_enum, enumeration};

/// How much fits in.
///
/// Defined in `#/components/schemas/Size`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Size {
    /// `small`
    Small,
    /// `large`
    Large,
    /// A value not listed in the document. It can be received but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(Size {
    Small = "small",
    Large = "large",
} other Other);
