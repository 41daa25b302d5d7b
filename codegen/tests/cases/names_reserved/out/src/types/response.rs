use crate::runtime::json::{closed_enum, string_enum};

/// Defined in `#/components/schemas/Response`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Response {
    #[default]
    A,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Response {
    A = "a",
} other Other of response);
