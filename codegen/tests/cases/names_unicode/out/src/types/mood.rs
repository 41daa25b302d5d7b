use crate::runtime::json::{closed_enum, string_enum};

/// Defined in `#/components/schemas/Mood`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Mood {
    /// `🚀`
    Rocket2,
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
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Mood {
    Rocket2 = "🚀",
    Rocket = "rocket",
    E = "é",
    E2 = "e\u{301}",
    U2192 = "→",
    RiBen = "日本",
    N1_2 = "½",
    Minus1 = "−1",
} other Other of response);
