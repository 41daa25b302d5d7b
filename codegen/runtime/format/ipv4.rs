//! `format: ipv4`: an IPv4 address.

use crate::runtime::format::string_format::StringFormat;

/// The format.
pub const FORMAT: StringFormat = StringFormat {
    name: "ipv4",
    expected: "an IPv4 address (RFC 2673)",
    accepts: is_ipv4,
};

/// Matches `dotted-quad` (RFC 2673, section 3.2). Leading zeros are rejected, because some parsers
/// read such numbers as octal.
pub fn is_ipv4(text: &str) -> bool {
    text.parse::<std::net::Ipv4Addr>().is_ok()
}
