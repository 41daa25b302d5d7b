use crate::runtime::json::{closed_enum, string_enum};

#[derive(Clone)]
#[non_exhaustive]
pub enum SmallLargeRobntp {
    Small,
    Large,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(SmallLargeRobntp {
    Small = "small",
    Large = "large",
} other Other of response);
