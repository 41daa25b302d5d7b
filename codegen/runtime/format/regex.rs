//! `format: regex`: a regular expression.

use crate::runtime::format::string_format::Format;

/// The format.
pub const FORMAT: Format = Format {
    name: "regex",
    expected: "a regular expression (ECMA 262)",
    accepts: is_regex,
};

/// `Pattern`, ECMA 262, section 22.2.1, with the `u` flag, as JSON Schema asks for it.
pub fn is_regex(text: &str) -> bool {
    regress::Regex::with_flags(text, "u").is_ok()
}
