//! HTTP Basic authentication (RFC 7617).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::runtime::client::credentials::{Credentials, Secret};
use crate::runtime::client::security::Scheme;

impl Credentials {
    /// HTTP Basic authentication (RFC 7617), encoded as UTF-8.
    ///
    /// Creating a client fails if the user name has a colon, or if either has a control
    /// character.
    pub fn basic(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self::of(Scheme::BASIC, secret(&user.into(), &password.into()))
    }
}

/// Returns what follows `Basic` (RFC 7617, section 2).
fn secret(user: &str, password: &str) -> Secret {
    if user.contains(':') {
        return Secret::invalid("the user name must not contain a colon");
    }
    if user.chars().chain(password.chars()).any(char::is_control) {
        return Secret::invalid("neither user name nor password may contain a control character");
    }
    STANDARD.encode(format!("{user}:{password}")).into()
}
