//! `format: json-pointer`: the way to a value in a JSON document.

use crate::runtime::format::string_format::Format;

/// The format.
pub const FORMAT: Format = Format {
    name: "json-pointer",
    expected: "a JSON pointer (RFC 6901)",
    accepts: is_json_pointer,
};

/// `json-pointer`, RFC 6901, section 3: each `~` begins `~0` or `~1`.
pub fn is_json_pointer(text: &str) -> bool {
    let mut parts = text.split('~');
    let before = parts.next().unwrap_or_default();
    (text.is_empty() || before.starts_with('/')) && parts.all(|part| part.starts_with(['0', '1']))
}
