//! `format: uri`: an absolute URI.

use crate::runtime::format::string_format::StringFormat;
use crate::runtime::format::uri_syntax::{self, ExtraChars};

/// The format.
pub const FORMAT: StringFormat = StringFormat {
    name: "uri",
    expected: "an absolute URI (RFC 3986)",
    accepts: is_uri,
};

/// Matches `URI` (RFC 3986, section 3).
pub fn is_uri(text: &str) -> bool {
    uri_syntax::is_absolute(text, ExtraChars::OF_URI)
}
