//! `format: ipv4`: an address of four numbers.

use crate::runtime::format::string_format::Format;

/// The format.
pub const FORMAT: Format = Format {
    name: "ipv4",
    expected: "an IPv4 address (RFC 2673)",
    accepts: is_ipv4,
};

/// `dotted-quad`, RFC 2673, section 3.2. Numbers that begin with a zero are refused, which
/// some take for octal ones.
pub fn is_ipv4(text: &str) -> bool {
    text.parse::<std::net::Ipv4Addr>().is_ok()
}
