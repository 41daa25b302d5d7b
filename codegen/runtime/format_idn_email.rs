//! `format: idn-email`: an address of mail, in the letters of all scripts.

use super::format::Format;
use super::idna;
use super::mailbox::is_mailbox;

/// The format.
pub const FORMAT: Format = Format {
    name: "idn-email",
    expected: "an internationalized email address (RFC 6531)",
    accepts: is_idn_email,
};

/// `Mailbox`, RFC 6531, section 3.3.
pub fn is_idn_email(text: &str) -> bool {
    is_mailbox(
        text,
        |c| !c.is_ascii(),
        |domain| idna::is_domain(domain, &['.']),
    )
}
