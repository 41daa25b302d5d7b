//! `format: idn-email`: an internationalized email address.

use crate::runtime::format::idna;
use crate::runtime::format::mailbox::is_mailbox;
use crate::runtime::format::string_format::StringFormat;

/// The format.
pub const FORMAT: StringFormat = StringFormat {
    name: "idn-email",
    expected: "an internationalized email address (RFC 6531)",
    accepts: is_idn_email,
};

/// Matches `Mailbox` (RFC 6531, section 3.3).
pub fn is_idn_email(text: &str) -> bool {
    is_mailbox(
        text,
        |c| !c.is_ascii(),
        |domain| idna::is_domain(domain, &['.']),
    )
}
