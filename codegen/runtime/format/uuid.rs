//! `format: uuid`: a UUID.

use crate::runtime::format::string_format::StringFormat;

/// The format.
pub const FORMAT: StringFormat = StringFormat {
    name: "uuid",
    expected: "a UUID (RFC 4122)",
    accepts: is_uuid,
};

/// Matches `UUID` (RFC 4122, section 3), of any version and in either case.
pub fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}
