use crate::runtime::{closed_enum, enumeration};

/// The schema `Certainty`.
///
/// Defined in `#/components/schemas/Certainty`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Certainty {
    /// `sure`
    Sure,
    /// `unsure`
    Unsure,
    /// A value not listed in the document. It can be received but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(Certainty {
    Sure = "sure",
    Unsure = "unsure",
} other Other);
