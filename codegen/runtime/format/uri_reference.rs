//! `format: uri-reference`: a URI or a relative reference.

use crate::runtime::format::string_format::StringFormat;
use crate::runtime::format::uri_syntax::{self, ExtraChars};

/// The format.
pub const FORMAT: StringFormat = StringFormat {
    name: "uri-reference",
    expected: "a URI or a relative reference (RFC 3986)",
    accepts: is_uri_reference,
};

/// Matches `URI-reference` (RFC 3986, section 4.1).
pub fn is_uri_reference(text: &str) -> bool {
    uri_syntax::is_reference(text, ExtraChars::OF_URI)
}
