use crate::runtime::{closed_enum, enumeration};

/// The schema `Mood`.
///
/// Described at `#/components/schemas/Mood`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Mood {
    /// `🚀`
    Rocket2,
    /// `rocket`
    Rocket,
    /// `é`
    E,
    /// `é`
    E2,
    /// `→`
    U2192,
    /// `日本`
    RiBen,
    /// `½`
    N1_2,
    /// `−1`
    Minus1,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl Mood {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &[
        "🚀",
        "rocket",
        "é",
        "e\u{301}",
        "→",
        "日本",
        "½",
        "−1",
    ];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rocket2 => "🚀",
            Self::Rocket => "rocket",
            Self::E => "é",
            Self::E2 => "e\u{301}",
            Self::U2192 => "→",
            Self::RiBen => "日本",
            Self::N1_2 => "½",
            Self::Minus1 => "−1",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "🚀" => Self::Rocket2,
            "rocket" => Self::Rocket,
            "é" => Self::E,
            "e\u{301}" => Self::E2,
            "→" => Self::U2192,
            "日本" => Self::RiBen,
            "½" => Self::N1_2,
            "−1" => Self::Minus1,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(Mood, Other);
closed_enum::closed_enum!(Mood);
