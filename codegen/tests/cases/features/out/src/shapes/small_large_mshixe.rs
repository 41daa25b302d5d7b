use crate::runtime::json::{closed_enum, string_enum};

/// One definition for several places of the document.
#[derive(Clone)]
#[non_exhaustive]
pub enum SmallLargeMshixe {
    Small,
    Large,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(SmallLargeMshixe {
    Small = "small",
    Large = "large",
} other Other);
