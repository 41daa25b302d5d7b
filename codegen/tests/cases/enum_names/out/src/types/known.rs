use crate::runtime::json::{open_enum, string_enum};

/// Defined in `#/components/schemas/Known`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Known {
    /// `1`
    First,
    /// `2`
    Second,
    /// A value not listed in the document, which is valid as well.
    Other(string_enum::Unlisted),
}

open_enum::open_enum!(Known {
    First = "1",
    Second = "2",
} other Other of response);
