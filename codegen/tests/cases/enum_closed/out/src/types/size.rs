use crate::runtime::json::{closed_enum, string_enum};

/// How much fits in.
///
/// Defined in `#/components/schemas/Size`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Size {
    Small,
    Large,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Size {
    Small = "small",
    Large = "large",
} other Other of response);
