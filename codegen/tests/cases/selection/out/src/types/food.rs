use crate::runtime::json::{closed_enum, string_enum};

/// Defined in `#/components/schemas/Food`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Food {
    Fish,
    Hay,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Food {
    Fish = "fish",
    Hay = "hay",
} other Other of response);
