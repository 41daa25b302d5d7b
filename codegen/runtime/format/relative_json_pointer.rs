//! `format: relative-json-pointer`: a relative JSON pointer.

use crate::runtime::format::json_pointer::is_json_pointer;
use crate::runtime::format::string_format::StringFormat;

/// The format.
pub const FORMAT: StringFormat = StringFormat {
    name: "relative-json-pointer",
    expected: "a relative JSON pointer, such as 1/name",
    accepts: is_relative_json_pointer,
};

/// Matches `relative-json-pointer` (draft-bhutton-relative-json-pointer-00, section 3): the number of
/// levels up, an optional index manipulation, and `#` or a JSON pointer.
pub fn is_relative_json_pointer(text: &str) -> bool {
    let rest = after_number(text).and_then(|rest| match rest.strip_prefix(['+', '-']) {
        Some(rest) => after_number(rest),
        None => Some(rest),
    });
    rest.is_some_and(|rest| rest == "#" || is_json_pointer(rest))
}

/// Returns what follows a `non-negative-integer`, which has no leading zeros.
fn after_number(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.len() - rest.len();
    let is_number = digits == 1 || (digits > 1 && !text.starts_with('0'));
    is_number.then_some(rest)
}
