//! `format: uuid`: an identifier as of RFC 4122, in hexadecimal digits.

use crate::runtime::format::string_format::Format;

/// The format.
pub const FORMAT: Format = Format {
    name: "uuid",
    expected: "a UUID (RFC 4122)",
    accepts: is_uuid,
};

/// `UUID`, RFC 4122, section 3: of any version, in letters of either case.
pub fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}
