//! Credentials: secrets, each with the security scheme that defines how it is sent.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use crate::runtime::client::config_error::ConfigError;
use crate::runtime::client::security::{PreparedSecret, Scheme};
use crate::runtime::client::tokens::{Token, Tokens};

/// The credentials of the caller: any number of secrets. `Debug` output shows only their schemes.
///
/// There is a constructor for each security scheme of the API. A request contains only the secrets
/// that its operation requires.
#[derive(Clone)]
pub struct Credentials(Vec<(Scheme, Secret)>);

impl Credentials {
    /// Creates empty credentials, for an API that requires none.
    pub fn none() -> Self {
        Self(Vec::new())
    }

    /// Creates credentials from a secret that is sent with this scheme.
    ///
    /// If the secret is empty or cannot be sent, creating a client fails. If a function returns
    /// such a secret, the call fails.
    pub fn of(scheme: Scheme, secret: impl Into<Secret>) -> Self {
        Self(vec![(scheme, secret.into())])
    }

    /// Adds more credentials, for an API that requires several at once, or different ones for
    /// different operations. A secret replaces an earlier one with the same scheme.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.0
            .retain(|(scheme, _)| other.0.iter().all(|(taken, _)| taken != scheme));
        self.0.extend(other.0);
        self
    }

    /// Returns the secrets as they are sent, if they are already known.
    pub(crate) fn prepared(&self) -> Result<Vec<(Scheme, PreparedSecret)>, ConfigError> {
        let ready = self.0.iter().map(|(scheme, secret)| {
            let ready = match &secret.0 {
                Source::Fixed(text) => PreparedSecret::Value(scheme.value(text)?),
                Source::Renewed(renew) => PreparedSecret::Renewed(renew.clone()),
                Source::Fetched(tokens) => PreparedSecret::Fetched(tokens.clone()),
                Source::Invalid(reason) => return Err(*reason),
            };
            Ok((*scheme, ready))
        });
        let ready: Result<_, _> = ready.collect();
        ready.map_err(ConfigError::credentials)
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let schemes = self.0.iter().map(|(scheme, _)| scheme);
        f.write_str("Credentials")?;
        f.debug_list().entries(schemes).finish()
    }
}

/// A secret: a string, or a function that returns one for each request, such as a token that is
/// renewed from time to time.
///
/// The function is called while a request is built, so it should return a token that is already
/// available instead of waiting for a new one; a function that waits is for [`Secret::provided`].
#[derive(Clone)]
pub struct Secret(Source);

#[derive(Clone)]
enum Source {
    Fixed(String),
    Renewed(Arc<dyn Fn() -> String + Send + Sync>),
    Fetched(Arc<Tokens>),
    Invalid(&'static str),
}

impl Secret {
    /// Creates a secret that an asynchronous function provides: a token, which is kept until it
    /// expires, or until the API responds with `401`. It is for asynchronous clients.
    pub fn provided<F, R, E>(provider: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<Token, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        Self::fetched(Tokens::by_provider(provider))
    }

    /// Creates a secret from tokens that are fetched when they are needed.
    pub fn fetched(tokens: Tokens) -> Self {
        Self(Source::Fetched(Arc::new(tokens)))
    }

    /// Creates a secret that cannot be sent, for this reason.
    pub fn invalid(reason: &'static str) -> Self {
        Self(Source::Invalid(reason))
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(Source::Fixed(text.to_owned()))
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Source::Fixed(text))
    }
}

impl<F: Fn() -> String + Send + Sync + 'static> From<F> for Secret {
    fn from(renew: F) -> Self {
        Self(Source::Renewed(Arc::new(renew)))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
