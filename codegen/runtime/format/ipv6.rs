//! `format: ipv6`: an address of eight groups.

use crate::runtime::format::string_format::Format;

/// The format.
pub const FORMAT: Format = Format {
    name: "ipv6",
    expected: "an IPv6 address (RFC 4291)",
    accepts: is_ipv6,
};

/// A text representation of RFC 4291, section 2.2: without a zone, a mask, or brackets.
pub fn is_ipv6(text: &str) -> bool {
    text.parse::<std::net::Ipv6Addr>().is_ok()
}
