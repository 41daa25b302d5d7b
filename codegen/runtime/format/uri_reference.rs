//! `format: uri-reference`: a URI, or what is relative to one.

use crate::runtime::format::string_format::Format;
use crate::runtime::format::uri_syntax::{self, Letters};

/// The format.
pub const FORMAT: Format = Format {
    name: "uri-reference",
    expected: "a URI or a relative reference (RFC 3986)",
    accepts: is_uri_reference,
};

/// `URI-reference`, RFC 3986, section 4.1.
pub fn is_uri_reference(text: &str) -> bool {
    uri_syntax::is_reference(text, Letters::OF_URI)
}
