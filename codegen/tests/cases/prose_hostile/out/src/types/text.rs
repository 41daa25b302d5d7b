//! [`Text`], and the types inside it.

use crate::runtime::json::{closed_enum, object, string_enum};
use crate::runtime::validation::{string_constraints, validate};

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
    pub quote: Option<Quote>,
    /// The property `�`.
    ///
    /// Matches ``^"\\[a]{2}`\*\/$``.
    ///
    /// Default: ``"*/ ` \" \n"``
    pub u0000: Option<String>,
}

object::object!(Text {
    quote: optional "quote\"\\\u{a}`" => validate::value,
    u0000: optional "\u{0}" => |value, at, found| {
        string_constraints::string_constraints!(
            pattern = "^\"\\\\[a]{2}`\\*\\/$" => [Start, Literal(b"\"\\"), Repeat(b"aa", 2,
            2), Literal(b"`*/"), End]
        )
            .validate(value, at, found)
    },
});

/// ```text
/// indented code
/// ```
///
/// end
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Quote {
    /// `a"b\�`
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
} other Other);
