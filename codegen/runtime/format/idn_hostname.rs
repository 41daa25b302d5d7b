//! `format: idn-hostname`: the name of a host, in the letters of all scripts.

use crate::runtime::format::idna;
use crate::runtime::format::string_format::Format;

/// The format.
pub const FORMAT: Format = Format {
    name: "idn-hostname",
    expected: "an internationalized host name (RFC 5890)",
    accepts: is_idn_hostname,
};

/// A host name of labels as of RFC 5890, section 2.3, with a dot between them in any of the
/// ways of RFC 3490, section 3.1.
pub fn is_idn_hostname(text: &str) -> bool {
    idna::is_domain(text, &['.', '\u{3002}', '\u{FF0E}', '\u{FF61}'])
}
