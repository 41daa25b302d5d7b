//! The error of an exchange without a complete response.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

/// An error that occurs when no complete response is received.
#[derive(Debug)]
pub struct TransportError {
    kind: Kind,
    source: Option<Cause>,
}

type Cause = Box<dyn StdError + Send + Sync>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Connect,
    Timeout(Duration),
    TooLarge(usize),
    Other,
}

impl TransportError {
    /// Creates the error for a connection that could not be established.
    pub fn connect(source: impl Into<Cause>) -> Self {
        Self::new(Kind::Connect, Some(source.into()))
    }

    /// Creates the error for an exchange that took longer than `timeout`.
    pub fn timeout(timeout: Duration) -> Self {
        Self::new(Kind::Timeout(timeout), None)
    }

    /// Creates the error for a response body with more than `limit` bytes.
    pub fn too_large(limit: usize) -> Self {
        Self::new(Kind::TooLarge(limit), None)
    }

    /// Creates the error for any other failure, such as a lost connection or a malformed response.
    pub fn other(source: impl Into<Cause>) -> Self {
        Self::new(Kind::Other, Some(source.into()))
    }

    const fn new(kind: Kind, source: Option<Cause>) -> Self {
        Self { kind, source }
    }

    /// Returns whether no connection was established, so that the API never received the
    /// request.
    pub fn is_connect(&self) -> bool {
        self.kind == Kind::Connect
    }

    /// Returns whether the timeout expired before the response was complete.
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind, Kind::Timeout(_))
    }

    /// Returns whether the response body was larger than the client accepts.
    pub fn is_too_large(&self) -> bool {
        matches!(self.kind, Kind::TooLarge(_))
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::Connect => f.write_str("cannot connect")?,
            Kind::Timeout(timeout) => write!(f, "no complete response within {timeout:?}")?,
            Kind::TooLarge(limit) => {
                write!(f, "the response body is larger than {limit} bytes")?;
            }
            Kind::Other => f.write_str("the exchange failed")?,
        }
        // The innermost cause is the most specific one: a refused connection, an unknown host.
        let mut cause = self.source();
        while let Some(deeper) = cause.and_then(StdError::source) {
            cause = Some(deeper);
        }
        cause.map_or(Ok(()), |cause| write!(f, ": {cause}"))
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
