use crate::runtime::json::{closed_enum, string_enum};

/// Defined in `#/components/schemas/Odd`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Odd {
    /// (empty)
    Empty,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `1`
    N1,
    /// `self`
    Self2,
    Type,
    /// `a`
    A2,
    A,
    /// `a_b`
    AB2,
    AB,
    /// `other`
    Other2,
    Other,
    /// `Ünder`
    Under,
    /// `*`
    Star,
    /// `:`
    Colon,
    Listed,
    AsStr,
    /// A value not listed in the document. It can be received but not sent.
    Unlisted(string_enum::Unlisted),
}

closed_enum::closed_enum!(Odd {
    Empty = "",
    Plus1 = "+1",
    Minus1 = "-1",
    N1 = "1",
    Self2 = "self",
    Type = "type",
    A2 = "a",
    A = "A",
    AB2 = "a_b",
    AB = "a-b",
    Other2 = "other",
    Other = "Other",
    Under = "Ünder",
    Star = "*",
    Colon = ":",
    Listed = "listed",
    AsStr = "AsStr",
} other Unlisted);
