//! `format: ipv6`: an IPv6 address.

use crate::runtime::format::string_format::StringFormat;

/// The format.
pub const FORMAT: StringFormat = StringFormat {
    name: "ipv6",
    expected: "an IPv6 address (RFC 4291)",
    accepts: is_ipv6,
};

/// Matches the text representation of RFC 4291, section 2.2, without zone, prefix length or
/// brackets.
pub fn is_ipv6(text: &str) -> bool {
    text.parse::<std::net::Ipv6Addr>().is_ok()
}
