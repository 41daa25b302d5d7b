//! The characters besides those of ASCII that IRIs and templates have.

use crate::runtime::format::uri_syntax::Letters;

/// Those of an IRI, RFC 3987, section 2.2.
pub const OF_IRI: Letters = Letters {
    anywhere: is_ucschar,
    in_query: is_iprivate,
};

/// `ucschar`, RFC 3987, section 2.2.
pub fn is_ucschar(c: char) -> bool {
    match u32::from(c) {
        0xA0..=0xD7FF | 0xF900..=0xFDCF | 0xFDF0..=0xFFEF => true,
        // Each plane but its last two characters, and but tags.
        code @ 0x1_0000..=0xE_FFFD => {
            code & 0xFFFF <= 0xFFFD && !(0xE_0000..0xE_1000).contains(&code)
        }
        _ => false,
    }
}

/// `iprivate`, RFC 3987, section 2.2.
pub fn is_iprivate(c: char) -> bool {
    matches!(u32::from(c), 0xE000..=0xF8FF | 0xF_0000..=0xF_FFFD | 0x10_0000..=0x10_FFFD)
}
