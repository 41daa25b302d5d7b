//! `format: hostname`: a host name in ASCII.

use crate::runtime::format::dns_name::is_domain;
use crate::runtime::format::idna::is_ascii_label;
use crate::runtime::format::string_format::StringFormat;

/// The format.
pub const FORMAT: StringFormat = StringFormat {
    name: "hostname",
    expected: "a host name (RFC 1123)",
    accepts: is_hostname,
};

/// Matches a host name (RFC 1123, section 2.1), whose labels that begin with `xn--` encode
/// internationalized ones (RFC 5890, section 2.3.2.1).
pub fn is_hostname(text: &str) -> bool {
    is_domain(text) && text.split('.').all(is_ascii_label)
}
