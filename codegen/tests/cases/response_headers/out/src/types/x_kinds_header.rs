use crate::runtime::json::{closed_enum, string_enum};

/// Defined in `#/paths/~1things/get/responses/200/headers/X-Kinds/schema/items`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum XKindsHeaderItem {
    /// `a`
    A,
    /// `b`
    B,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(XKindsHeaderItem {
    A = "a",
    B = "b",
} other Other);
