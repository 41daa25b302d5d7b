//! HTTP Basic authentication (RFC 7617).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::runtime::client::credentials::{Credentials, Secret};
use crate::runtime::client::security::Scheme;

impl Credentials {
    /// HTTP Basic authentication (RFC 7617), in UTF-8.
    ///
    /// A user with a colon, or a control character in either, is refused when a client is
    /// made of it.
    pub fn basic(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self::of(Scheme::BASIC, secret(&user.into(), &password.into()))
    }
}

/// What stands behind `Basic` (RFC 7617, section 2).
fn secret(user: &str, password: &str) -> Secret {
    if user.contains(':') {
        return Secret::unfit("the user must not contain a colon");
    }
    if user.chars().chain(password.chars()).any(char::is_control) {
        return Secret::unfit("neither user nor password may contain a control character");
    }
    STANDARD.encode(format!("{user}:{password}")).into()
}
