//! `format: uri`: a URI with its scheme.

use crate::runtime::format::string_format::Format;
use crate::runtime::format::uri_syntax::{self, Letters};

/// The format.
pub const FORMAT: Format = Format {
    name: "uri",
    expected: "an absolute URI (RFC 3986)",
    accepts: is_uri,
};

/// `URI`, RFC 3986, section 3.
pub fn is_uri(text: &str) -> bool {
    uri_syntax::is_absolute(text, Letters::OF_URI)
}
