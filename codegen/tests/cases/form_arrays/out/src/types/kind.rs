use crate::runtime::{closed_enum, enumeration};

/// The schema `Kind`.
///
/// Defined in `#/components/schemas/Kind`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `public`
    Public,
    /// `secret`
    Secret,
    /// A value not listed in the document. It can be received but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(Kind {
    Public = "public",
    Secret = "secret",
} other Other);
