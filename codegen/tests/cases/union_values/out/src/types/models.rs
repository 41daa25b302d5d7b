use crate::runtime::json::{open_enum, string_enum};

/// Defined in `#/components/schemas/Models`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Models {
    Small,
    Large,
    Huge,
    /// A value not listed in the document, which is valid as well.
    Other(string_enum::Unlisted),
}

open_enum::open_enum!(Models {
    Small = "small",
    Large = "large",
    Huge = "huge",
} other Other of response);
