use crate::runtime::json::{open_enum, string_enum};

/// Defined in `#/components/schemas/Cow`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Cow {
    Cow,
    Std,
    /// A value not listed in the document, which is valid as well.
    Other(string_enum::Unlisted),
}

open_enum::open_enum!(Cow {
    Cow = "Cow",
    Std = "std",
} other Other of response);
