use crate::runtime::json::{closed_enum, string_enum};

/// Defined in `#/components/schemas/types`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Types {
    Error,
    Err,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Types {
    Error = "Error",
    Err = "Err",
} other Other of response);
