use crate::runtime::json::{closed_enum, string_enum};

/// Defined in `#/components/schemas/Ruled`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Ruled {
    #[default]
    A,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Ruled {
    A = "a",
} other Other of response);
