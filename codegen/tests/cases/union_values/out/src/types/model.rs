use crate::runtime::json::{open_enum, string_enum};

/// Defined in `#/components/schemas/Model`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Model {
    Small,
    Large,
    /// A value not listed in the document, which is valid as well.
    Other(string_enum::Unlisted),
}

open_enum::open_enum!(Model {
    Small = "small",
    Large = "large",
} other Other of response);
