//! What proves to the API who is calling.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;

use super::error::ConfigError;

/// Who is calling. The secret is not shown by `Debug`.
#[derive(Clone)]
pub struct Credentials(Kind);

#[derive(Clone)]
enum Kind {
    Nobody,
    Basic { user: String, password: String },
}

impl Credentials {
    /// No credentials, for an API that asks for none.
    pub fn none() -> Self {
        Self(Kind::Nobody)
    }

    /// HTTP Basic authentication (RFC 7617), in UTF-8.
    ///
    /// A user with a colon, or a control character in either, is refused when a client is
    /// made of it.
    pub fn basic(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self(Kind::Basic {
            user: user.into(),
            password: password.into(),
        })
    }

    /// The `Authorization` header, marked as sensitive.
    ///
    /// # Errors
    /// Where the credentials cannot be sent (RFC 7617, section 2).
    pub fn authorization(&self) -> Result<Option<HeaderValue>, ConfigError> {
        let Kind::Basic { user, password } = &self.0 else {
            return Ok(None);
        };
        if user.contains(':') {
            return Err(ConfigError::credentials(
                "the user must not contain a colon",
            ));
        }
        if user.chars().chain(password.chars()).any(char::is_control) {
            return Err(ConfigError::credentials(
                "neither user nor password may contain a control character",
            ));
        }
        let token = STANDARD.encode(format!("{user}:{password}"));
        let mut header = HeaderValue::try_from(format!("Basic {token}"))
            .map_err(|_| ConfigError::credentials("they do not fit into a header"))?;
        header.set_sensitive(true);
        Ok(Some(header))
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Nobody => f.write_str("Credentials::none()"),
            Kind::Basic { user, .. } => {
                write!(f, "Credentials::basic({user:?}, \"[redacted]\")")
            }
        }
    }
}
