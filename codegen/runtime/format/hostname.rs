//! `format: hostname`: the name of a host, in ASCII.

use crate::runtime::format::dns_name::is_domain;
use crate::runtime::format::idna::is_ascii_label;
use crate::runtime::format::string_format::Format;

/// The format.
pub const FORMAT: Format = Format {
    name: "hostname",
    expected: "a host name (RFC 1123)",
    accepts: is_hostname,
};

/// A host name as of RFC 1123, section 2.1, where labels that begin with `xn--` stand for
/// labels in other scripts (RFC 5890, section 2.3.2.1).
pub fn is_hostname(text: &str) -> bool {
    is_domain(text) && text.split('.').all(is_ascii_label)
}
