use crate::runtime::{closed_enum, enumeration};

/// The schema `Odd`.
///
/// Described at `#/components/schemas/Odd`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// `type`
    Type,
    /// `a`
    A2,
    /// `A`
    A,
    /// `a_b`
    AB2,
    /// `a-b`
    AB,
    /// `other`
    Other2,
    /// `Other`
    Other,
    /// `Ünder`
    Under,
    /// `*`
    Star,
    /// `:`
    Colon,
    /// `listed`
    Listed,
    /// `AsStr`
    AsStr,
    /// A value that the description does not list. It can be received, but not sent.
    Unlisted(enumeration::Unlisted),
}

impl Odd {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &[
        "",
        "+1",
        "-1",
        "1",
        "self",
        "type",
        "a",
        "A",
        "a_b",
        "a-b",
        "other",
        "Other",
        "Ünder",
        "*",
        ":",
        "listed",
        "AsStr",
    ];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::N1 => "1",
            Self::Self2 => "self",
            Self::Type => "type",
            Self::A2 => "a",
            Self::A => "A",
            Self::AB2 => "a_b",
            Self::AB => "a-b",
            Self::Other2 => "other",
            Self::Other => "Other",
            Self::Under => "Ünder",
            Self::Star => "*",
            Self::Colon => ":",
            Self::Listed => "listed",
            Self::AsStr => "AsStr",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "" => Self::Empty,
            "+1" => Self::Plus1,
            "-1" => Self::Minus1,
            "1" => Self::N1,
            "self" => Self::Self2,
            "type" => Self::Type,
            "a" => Self::A2,
            "A" => Self::A,
            "a_b" => Self::AB2,
            "a-b" => Self::AB,
            "other" => Self::Other2,
            "Other" => Self::Other,
            "Ünder" => Self::Under,
            "*" => Self::Star,
            ":" => Self::Colon,
            "listed" => Self::Listed,
            "AsStr" => Self::AsStr,
            other => Self::Unlisted(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(Odd, Unlisted);
closed_enum::closed_enum!(Odd);
