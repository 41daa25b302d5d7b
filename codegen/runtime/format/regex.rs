//! `format: regex`: a regular expression.

use crate::runtime::format::string_format::StringFormat;

/// The format.
pub const FORMAT: StringFormat = StringFormat {
    name: "regex",
    expected: "a regular expression (ECMA 262)",
    accepts: is_regex,
};

/// Matches `Pattern` (ECMA 262, section 22.2.1) with the `u` flag, as JSON Schema requires.
pub fn is_regex(text: &str) -> bool {
    regress::Regex::with_flags(text, "u").is_ok()
}
