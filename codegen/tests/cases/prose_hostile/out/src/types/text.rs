use crate::runtime::{closed_enum, enumeration, object, text, validate};

/// A title of two lines
///
/// See <https://example.com>, <https://example.org>, http://\[::1\]/ and \`unclosed
///
/// Defined in `#/components/schemas/Text`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Text {
    /// ```text
    /// indented code
    /// ```
    ///
    /// end
    pub quote: Option<TextQuote>,
    /// The property `�`.
    ///
    /// Matches ``^"\\[a]{2}`\*\/$``.
    ///
    /// Default: ``"*/ ` \" \n"``
    pub u0000: Option<String>,
}

object::object!(Text {
    quote: optional "quote\"\\\u{a}`" => validate::check,
    u0000: optional "\u{0}" => |value, at, found| {
        text::rules!(
            pattern = "^\"\\\\[a]{2}`\\*\\/$" => [Start, Literal(b"\"\\"), Repeat(b"aa", 2,
            2), Literal(b"`*/"), End]
        )
            .check(value, at, found)
    },
});

/// ```text
/// indented code
/// ```
///
/// end
///
/// Defined in `` #/components/schemas/Text/properties/quote"\�` ``.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TextQuote {
    /// `a"b\�`
    AB,
    /// `` `*/ ``
    Star,
    /// `�`
    U202e,
    /// A value not listed in the document. It can be received but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(TextQuote {
    AB = "a\"b\\\u{a}",
    Star = "`*/",
    U202e = "\u{202e}",
} other Other);
