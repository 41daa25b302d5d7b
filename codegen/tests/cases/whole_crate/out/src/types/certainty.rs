use crate::runtime::json::{closed_enum, string_enum};

/// Defined in `#/components/schemas/Certainty`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Certainty {
    Sure,
    Unsure,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Certainty {
    Sure = "sure",
    Unsure = "unsure",
} other Other of response);
