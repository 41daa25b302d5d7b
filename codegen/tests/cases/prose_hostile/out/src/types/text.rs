use crate::runtime::{closed_enum, enumeration, object, validate};

/// A title
/// of two lines
///
/// See <https://example.com>, \<<https://example.org>\>, http://\[::1\]/ and \`unclosed
///
/// Described at `#/components/schemas/Text`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Text {
    /// indented code
    ///
    /// end
    pub quote: Option<TextQuote>,
    /// The field `�`.
    ///
    /// Default: ``"*/ ` \" \n"``
    pub u0000: Option<String>,
}

object::object!(Text {
    quote: optional "quote\"\\\u{a}`" => validate::check,
    u0000: optional "\u{0}",
});

/// indented code
///
/// end
///
/// Described at `` #/components/schemas/Text/properties/quote"\�` ``.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TextQuote {
    /// `a"b\�`
    AB,
    /// `` `*/ ``
    Star,
    /// `�`
    U202e,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl TextQuote {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["a\"b\\\u{a}", "`*/", "\u{202e}"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AB => "a\"b\\\u{a}",
            Self::Star => "`*/",
            Self::U202e => "\u{202e}",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "a\"b\\\u{a}" => Self::AB,
            "`*/" => Self::Star,
            "\u{202e}" => Self::U202e,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(TextQuote, Other);
closed_enum::closed_enum!(TextQuote);
