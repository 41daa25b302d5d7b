//! The error of an exchange without a complete response.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};

use crate::runtime::request::upload::UploadError;

/// An error that occurs when no complete response is received.
pub struct TransportError {
    kind: Kind,
    source: Option<Cause>,
    /// The head of the response, if only its body is missing.
    head: Option<Box<(StatusCode, HeaderMap)>>,
    /// The name of the proxy on the way, if there was no connection.
    proxy: Option<String>,
}

type Cause = Box<dyn StdError + Send + Sync>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Connect,
    ConnectTimeout(Duration),
    Timeout(Duration),
    TooLarge(usize),
    Unanswered,
    Token { is_final: bool },
    Other,
}

impl TransportError {
    /// Creates the error for a connection that could not be established, including TLS.
    pub fn connect(source: impl Into<Cause>) -> Self {
        Self::new(Kind::Connect, Some(source.into()))
    }

    /// Creates the error for a connection that took longer than `timeout`.
    pub fn connect_timeout(timeout: Duration) -> Self {
        Self::new(Kind::ConnectTimeout(timeout), None)
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

    /// Creates the error for a token that could not be fetched this time, so that the call was not
    /// sent.
    pub fn token(source: impl Into<Cause>) -> Self {
        Self::new(Kind::Token { is_final: false }, Some(source.into()))
    }

    /// Creates the error for a token that is refused.
    pub fn token_refused(source: impl Into<Cause>) -> Self {
        Self::new(Kind::Token { is_final: true }, Some(source.into()))
    }

    /// Creates the error of a fake that has no responses left.
    pub(crate) const fn unanswered() -> Self {
        Self::new(Kind::Unanswered, None)
    }

    /// Creates the error of a fake that does not expect a call, or has a reply that is not allowed.
    pub(crate) fn unexpected(source: impl Into<Cause>) -> Self {
        Self::new(Kind::Unanswered, Some(source.into()))
    }

    /// Returns whether the request was not sent because no token was obtained.
    pub fn is_token(&self) -> bool {
        matches!(self.kind, Kind::Token { .. })
    }

    /// Returns whether it is of no use to ask for a token again.
    pub(crate) fn is_refusal(&self) -> bool {
        self.kind == Kind::Token { is_final: true }
    }

    pub(crate) fn is_unanswered(&self) -> bool {
        self.kind == Kind::Unanswered
    }

    const fn new(kind: Kind, source: Option<Cause>) -> Self {
        Self {
            kind,
            source,
            head: None,
            proxy: None,
        }
    }

    /// Returns the same error; if there was no connection, it names the proxy on the way.
    #[cfg(any(feature = "hyper", feature = "ureq"))]
    pub(crate) fn through(self, proxy: Option<String>) -> Self {
        match self.is_connect() {
            true => Self { proxy, ..self },
            false => self,
        }
    }

    /// Returns the result of an exchange whose response broke off in the body, of which `response`
    /// has what arrived. An error response is one even without the rest of its body, so it is kept,
    /// and knows this error; of a success, the error keeps the head.
    ///
    /// # Errors
    /// Returns this error if the response is a success.
    pub fn interrupted(self, mut response: Response<Bytes>) -> Result<Response<Bytes>, Self> {
        if response.status().is_success() {
            let head = Box::new((response.status(), std::mem::take(response.headers_mut())));
            return Err(Self {
                head: Some(head),
                ..self
            });
        }
        response.extensions_mut().insert(Arc::new(self));
        Ok(response)
    }

    /// Returns whether no connection was established, so that the API never received the
    /// request.
    pub fn is_connect(&self) -> bool {
        matches!(self.kind, Kind::Connect | Kind::ConnectTimeout(_))
    }

    /// Returns whether a timeout expired: before the response was complete, or, if
    /// [`is_connect`](Self::is_connect) as well, before there was a connection.
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind, Kind::Timeout(_) | Kind::ConnectTimeout(_))
    }

    /// Returns whether the response body was larger than the client accepts.
    pub fn is_too_large(&self) -> bool {
        matches!(self.kind, Kind::TooLarge(_))
    }

    /// Returns whether the body of the request could not be read to its end, such as a file that has
    /// vanished, or has changed since the request was made. The API has not received all of it.
    pub fn is_upload(&self) -> bool {
        let mut cause = self.source();
        while let Some(error) = cause {
            if error.is::<UploadError>() {
                return true;
            }
            cause = error.source();
        }
        false
    }

    /// Returns the status code of the response, if only its body was not received.
    pub fn status(&self) -> Option<StatusCode> {
        self.head.as_ref().map(|head| head.0)
    }

    /// Returns the headers of the response, if only its body was not received.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.head.as_ref().map(|head| &head.1)
    }
}

/// Writes everything but the headers, which may contain secrets.
impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("kind", &self.kind)
            .field("source", &self.source)
            .field("proxy", &self.proxy)
            .field("status", &self.status())
            .finish_non_exhaustive()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::Connect => f.write_str("cannot connect")?,
            Kind::ConnectTimeout(timeout) => write!(f, "no connection within {timeout:?}")?,
            Kind::Timeout(timeout) => write!(f, "no complete response within {timeout:?}")?,
            Kind::TooLarge(limit) => {
                write!(f, "the response body is larger than {limit} bytes")?;
            }
            Kind::Unanswered if self.source.is_some() => f.write_str("the fake has no reply")?,
            Kind::Unanswered => f.write_str("the fake has no responses left")?,
            Kind::Token { .. } => f.write_str("cannot get a token")?,
            Kind::Other => f.write_str("the exchange failed")?,
        }
        if let Some(proxy) = &self.proxy {
            write!(f, " through the proxy {proxy}")?;
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
