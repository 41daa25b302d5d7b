//! [`Text`], and the types inside it.

use crate::runtime::json::{closed_enum, object, string_enum};
use crate::runtime::validation::pattern;

/// A title of two lines
///
/// See <https://example.com>, <https://example.org>, http://\[::1\]/ and \`unclosed
///
/// Defined in `#/components/schemas/Text`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Text {
    /// ```text
    /// indented code
    /// ```
    ///
    /// end
    pub quote: Option<Quote>,
    /// The property `�`. Matches ``^"\\[a]{2}`\*\/$``.
    ///
    /// Default: ``"*/ ` \" \n"``
    pub u0000: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Text {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn quote(mut self, value: impl Into<Quote>) -> Self {
        self.quote = Some(value.into());
        self
    }

    /// The property `�`. Matches ``^"\\[a]{2}`\*\/$``.
    pub fn u0000(mut self, value: impl Into<String>) -> Self {
        self.u0000 = Some(value.into());
        self
    }
}

object::object!(Text {
    quote: optional "quote\"\\\u{a}`",
    u0000: optional "\u{0}" [
        Pattern(pattern::pattern!("^\"\\\\[a]{2}`\\*\\/$" => [Start, Literal(b"\"\\"), Repeat(b"aa", 2, 2), Literal(b"`*/"), End])),
    ],
} escaped names);

/// ```text
/// indented code
/// ```
///
/// end
#[derive(Clone)]
#[non_exhaustive]
pub enum Quote {
    AB,
    /// `` `*/ ``
    Star,
    /// `�`
    U202e,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Quote {
    AB = "a\"b\\\u{a}",
    Star = "`*/",
    U202e = "\u{202e}",
} other Other of response);
