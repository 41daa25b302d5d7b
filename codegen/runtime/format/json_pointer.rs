//! `format: json-pointer`: a JSON pointer.

use crate::runtime::format::string_format::StringFormat;

/// The format.
pub const FORMAT: StringFormat = StringFormat {
    name: "json-pointer",
    expected: "a JSON pointer (RFC 6901)",
    accepts: is_json_pointer,
};

/// Matches `json-pointer` (RFC 6901, section 3): each `~` starts `~0` or `~1`.
pub fn is_json_pointer(text: &str) -> bool {
    let mut parts = text.split('~');
    let before = parts.next().unwrap_or_default();
    (text.is_empty() || before.starts_with('/')) && parts.all(|part| part.starts_with(['0', '1']))
}
