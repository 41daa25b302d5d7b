//! `format: email`: an email address in ASCII.

use crate::runtime::format::dns_name::is_domain;
use crate::runtime::format::mailbox::is_mailbox;
use crate::runtime::format::string_format::StringFormat;

/// The format.
pub const FORMAT: StringFormat = StringFormat {
    name: "email",
    expected: "an email address (RFC 5321)",
    accepts: is_email,
};

/// Matches `Mailbox` (RFC 5321, section 4.1.2).
pub fn is_email(text: &str) -> bool {
    is_mailbox(text, |_| false, is_domain)
}
