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
    A,
    /// `A`
    A2,
    /// `a_b`
    AB,
    /// `a-b`
    AB2,
    /// `other`
    Other,
    /// `Other`
    Other2,
    /// `Ünder`
    U00dcNder,
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
            Self::A => "a",
            Self::A2 => "A",
            Self::AB => "a_b",
            Self::AB2 => "a-b",
            Self::Other => "other",
            Self::Other2 => "Other",
            Self::U00dcNder => "Ünder",
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
            "a" => Self::A,
            "A" => Self::A2,
            "a_b" => Self::AB,
            "a-b" => Self::AB2,
            "other" => Self::Other,
            "Other" => Self::Other2,
            "Ünder" => Self::U00dcNder,
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
