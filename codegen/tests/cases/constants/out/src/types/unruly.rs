use crate::runtime::json::{closed_enum, string_enum};

/// Defined in `#/components/schemas/Unruly`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Unruly {
    Male,
    Female,
    Unknown,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Unruly {
    Male = "MALE",
    Female = "FEMALE",
    Unknown = "UNKNOWN",
} other Other of response);
