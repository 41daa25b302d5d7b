//! What proves to the API who is calling: secrets, each with the way in which it is sent.

use std::fmt;
use std::sync::Arc;

use crate::runtime::client::error::ConfigError;
use crate::runtime::client::security::{Ready, Scheme};

/// Who is calling: one secret, several, or none. `Debug` shows no secret, only how they are
/// sent.
///
/// There is a constructor for each way to authenticate that the API describes. Which secrets
/// go along is decided request by request: those that the operation asks for, and no other.
#[derive(Clone)]
pub struct Credentials(Vec<(Scheme, Secret)>);

impl Credentials {
    /// No credentials, for an API that asks for none.
    pub fn none() -> Self {
        Self(Vec::new())
    }

    /// A secret that is sent in this way.
    ///
    /// One that is empty, or cannot be sent where it has to go, is refused when a client is
    /// made of it; one that is renewed, when it is asked for.
    pub fn of(scheme: Scheme, secret: impl Into<Secret>) -> Self {
        Self(vec![(scheme, secret.into())])
    }

    /// These credentials and others, for an API that asks for several at once, or for other
    /// ones from operation to operation. Of two that are sent in the same way, the other one
    /// is taken.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.0
            .retain(|(scheme, _)| other.0.iter().all(|(taken, _)| taken != scheme));
        self.0.extend(other.0);
        self
    }

    /// The secrets as they are sent, where that can be told already.
    pub(crate) fn ready(&self) -> Result<Vec<(Scheme, Ready)>, ConfigError> {
        let ready = self.0.iter().map(|(scheme, secret)| {
            let ready = match &secret.0 {
                Source::Fixed(text) => Ready::Value(scheme.value(text)?),
                Source::Renewed(renew) => Ready::Renewed(renew.clone()),
                Source::Unfit(reason) => return Err(*reason),
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

/// A secret: a text, or a function that gives one for each request, such as a token that is
/// renewed from time to time.
///
/// The function is called while a request is put together, so it should give what is there
/// already, and leave it to others to wait for a new one.
#[derive(Clone)]
pub struct Secret(Source);

#[derive(Clone)]
enum Source {
    Fixed(String),
    Renewed(Arc<dyn Fn() -> String + Send + Sync>),
    Unfit(&'static str),
}

impl Secret {
    /// What cannot be sent, and why.
    pub fn unfit(reason: &'static str) -> Self {
        Self(Source::Unfit(reason))
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
