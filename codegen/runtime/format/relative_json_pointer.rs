//! `format: relative-json-pointer`: the way from one value of a JSON document to another.

use crate::runtime::format::json_pointer::is_json_pointer;
use crate::runtime::format::string_format::Format;

/// The format.
pub const FORMAT: Format = Format {
    name: "relative-json-pointer",
    expected: "a relative JSON pointer, such as 1/name",
    accepts: is_relative_json_pointer,
};

/// `relative-json-pointer`, draft-bhutton-relative-json-pointer-00, section 3: how many
/// levels up, perhaps how many items further, and what of that.
pub fn is_relative_json_pointer(text: &str) -> bool {
    let rest = behind_number(text).and_then(|rest| match rest.strip_prefix(['+', '-']) {
        Some(rest) => behind_number(rest),
        None => Some(rest),
    });
    rest.is_some_and(|rest| rest == "#" || is_json_pointer(rest))
}

/// What follows `non-negative-integer`: zero, or digits that begin with another one.
fn behind_number(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.len() - rest.len();
    let is_number = digits == 1 || (digits > 1 && !text.starts_with('0'));
    is_number.then_some(rest)
}
