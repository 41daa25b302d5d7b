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
    SelfValue,
    Type,
    /// `a`
    ALowercase,
    A,
    /// `a_b`
    AUnderscoreB,
    AB,
    /// `other`
    OtherLowercase,
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
    SelfValue = "self",
    Type = "type",
    ALowercase = "a",
    A = "A",
    AUnderscoreB = "a_b",
    AB = "a-b",
    OtherLowercase = "other",
    Other = "Other",
    Under = "Ünder",
    Star = "*",
    Colon = ":",
    Listed = "listed",
    AsStr = "AsStr",
} other Unlisted of response);
