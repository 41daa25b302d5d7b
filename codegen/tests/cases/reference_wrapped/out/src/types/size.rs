use crate::runtime::json::{closed_enum, string_enum};

/// How large it is.
///
/// Defined in `#/components/schemas/Size`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Size {
    S,
    M,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Size {
    S = "s",
    M = "m",
} other Other);
