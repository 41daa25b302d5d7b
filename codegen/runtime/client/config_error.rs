//! The error for invalid settings.

use std::error::Error as StdError;
use std::fmt;

/// An error that occurs when a client cannot be created from its settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError(String);

impl ConfigError {
    /// Creates an error with this message.
    pub fn new(message: impl fmt::Display) -> Self {
        Self(message.to_string())
    }

    pub(crate) fn base_url(url: &str, reason: &str) -> Self {
        Self(format!("invalid base URL {:?}: {reason}", shown(url)))
    }

    pub(crate) fn plain_http(url: &str) -> Self {
        Self(format!(
            "credentials would be sent unencrypted to {url:?}: use https://, or allow it with \
             `Config::allow_plain_http`"
        ))
    }

    pub(crate) fn credentials(reason: &str) -> Self {
        Self(format!("invalid credentials: {reason}"))
    }

    pub(crate) fn user_agent(text: &str) -> Self {
        Self(format!(
            "invalid user agent {text:?}: it is not a valid header value"
        ))
    }

    /// Creates the error for a transport that cannot be set up.
    pub fn transport(reason: impl fmt::Display) -> Self {
        Self(format!("cannot set up the transport: {reason}"))
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl StdError for ConfigError {}

/// Returns a base URL as messages show it: without a user name, a password and a query, which may
/// be secrets and are invalid there.
pub(crate) fn shown(url: &str) -> &str {
    let url = url.rsplit_once('@').map_or(url, |(_, host)| host);
    url.split(['?', '#']).next().unwrap_or_default()
}
