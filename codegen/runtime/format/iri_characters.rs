//! The characters outside ASCII that IRIs and URI templates may have.

use crate::runtime::format::uri_syntax::ExtraChars;

/// The characters of an IRI (RFC 3987, section 2.2).
pub const OF_IRI: ExtraChars = ExtraChars {
    anywhere: is_ucschar,
    in_query: is_iprivate,
};

/// Matches `ucschar` (RFC 3987, section 2.2).
pub fn is_ucschar(c: char) -> bool {
    match u32::from(c) {
        0xA0..=0xD7FF | 0xF900..=0xFDCF | 0xFDF0..=0xFFEF => true,
        // All planes but their last two characters, and the tags.
        code @ 0x1_0000..=0xE_FFFD => {
            code & 0xFFFF <= 0xFFFD && !(0xE_0000..0xE_1000).contains(&code)
        }
        _ => false,
    }
}

/// Matches `iprivate` (RFC 3987, section 2.2).
pub fn is_iprivate(c: char) -> bool {
    matches!(u32::from(c), 0xE000..=0xF8FF | 0xF_0000..=0xF_FFFD | 0x10_0000..=0x10_FFFD)
}
