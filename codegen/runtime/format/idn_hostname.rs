//! `format: idn-hostname`: an internationalized host name.

use crate::runtime::format::idna;
use crate::runtime::format::string_format::StringFormat;

/// The format.
pub const FORMAT: StringFormat = StringFormat {
    name: "idn-hostname",
    expected: "an internationalized host name (RFC 5890)",
    accepts: is_idn_hostname,
};

/// Matches a host name of labels (RFC 5890, section 2.3) that are separated by any of the dots of
/// RFC 3490, section 3.1.
pub fn is_idn_hostname(text: &str) -> bool {
    idna::is_domain(text, &['.', '\u{3002}', '\u{FF0E}', '\u{FF61}'])
}
