//! What can go wrong with a call, told apart by what a caller can do about it.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::runtime::validation::validate::Violations;

/// Why a call failed. `B` is the type of the body that the API documents for errors.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<B> {
    /// The request breaks the API's rules. Nothing was sent.
    Invalid(Violations),
    /// No answer came: no connection, no time left, a broken stream.
    Transport(TransportError),
    /// The API answered that the call failed.
    Api(Box<Failure<B>>),
    /// The answer cannot be read as what the API documents.
    Decode(Box<DecodeError>),
}

impl<B> Error<B> {
    /// Whether the time was up before the answer was complete.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Transport(error) if error.is_timeout())
    }

    /// Whether no connection came about, so that the API has not seen the request.
    pub fn is_connect(&self) -> bool {
        matches!(self, Self::Transport(error) if error.is_connect())
    }

    /// The status of the answer, where one came.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(failure) => Some(failure.status()),
            Self::Decode(error) => Some(error.status()),
            Self::Invalid(_) | Self::Transport(_) => None,
        }
    }

    /// The headers of the answer, where one came.
    pub fn headers(&self) -> Option<&HeaderMap> {
        match self {
            Self::Api(failure) => Some(failure.headers()),
            Self::Decode(error) => Some(error.headers()),
            Self::Invalid(_) | Self::Transport(_) => None,
        }
    }
}

impl<B> Error<B> {
    /// The same error with a body that is made of this one's.
    pub fn map<C>(self, change: impl FnOnce(B) -> C) -> Error<C> {
        match self {
            Self::Invalid(violations) => Error::Invalid(violations),
            Self::Transport(error) => Error::Transport(error),
            Self::Api(failure) => Error::Api(Box::new(failure.map(change))),
            Self::Decode(error) => Error::Decode(error),
        }
    }
}

impl<B> fmt::Display for Error<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(violations) => write!(f, "invalid request: {violations}"),
            Self::Transport(error) => error.fmt(f),
            Self::Api(failure) => failure.fmt(f),
            Self::Decode(error) => error.fmt(f),
        }
    }
}

impl<B: fmt::Debug> StdError for Error<B> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Transport(error) => error.source(),
            Self::Invalid(_) | Self::Api(_) | Self::Decode(_) => None,
        }
    }
}

impl<B> From<Violations> for Error<B> {
    fn from(violations: Violations) -> Self {
        Self::Invalid(violations)
    }
}

impl<B> From<TransportError> for Error<B> {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}

/// At most this many bytes of a body are kept in an error.
const MOST_KEPT: usize = 64 * 1024;

/// At most this many characters of a body are shown in a message.
const MOST_SHOWN: usize = 200;

/// An answer that says that the call failed.
#[derive(Clone, Debug)]
pub struct Failure<B> {
    status: StatusCode,
    headers: HeaderMap,
    body: Option<B>,
    raw: Bytes,
}

impl<B> Failure<B> {
    pub(crate) fn new(response: http::Response<Bytes>, body: Option<B>) -> Self {
        let (parts, raw) = response.into_parts();
        Self {
            status: parts.status,
            headers: parts.headers,
            body,
            raw: capped(&raw),
        }
    }

    /// The same failure with a body that is made of this one's.
    pub fn map<C>(self, change: impl FnOnce(B) -> C) -> Failure<C> {
        Failure {
            status: self.status,
            headers: self.headers,
            body: self.body.map(change),
            raw: self.raw,
        }
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body, where it is the one that the API documents.
    pub fn body(&self) -> Option<&B> {
        self.body.as_ref()
    }

    /// The body as it came, at most the first 64 KiB.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }
}

impl<B> fmt::Display for Failure<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the API answered {}", self.status)?;
        write_excerpt(f, &self.raw)
    }
}

/// An answer that cannot be read as what the API documents.
#[derive(Clone, Debug)]
pub struct DecodeError {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) pointer: String,
    pub(crate) message: String,
    pub(crate) raw: Bytes,
}

impl DecodeError {
    pub(crate) fn new(response: http::Response<Bytes>, pointer: String, message: String) -> Self {
        let (parts, raw) = response.into_parts();
        Self {
            status: parts.status,
            headers: parts.headers,
            pointer,
            message,
            raw: capped(&raw),
        }
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Where in the body, as a JSON pointer (RFC 6901); empty for the whole.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// What was expected there, and what came.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The body as it came, at most the first 64 KiB.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the answer ({}) cannot be read", self.status)?;
        if !self.pointer.is_empty() {
            write!(f, " at {}", self.pointer)?;
        }
        write!(f, ": {}", self.message)?;
        write_excerpt(f, &self.raw)
    }
}

impl StdError for DecodeError {}

fn capped(raw: &Bytes) -> Bytes {
    if raw.len() <= MOST_KEPT {
        return raw.clone();
    }
    // A copy, so that the whole body is not kept alive by its beginning.
    Bytes::copy_from_slice(raw.get(..MOST_KEPT).unwrap_or_default())
}

/// The beginning of a body on one line, for messages.
fn write_excerpt(f: &mut fmt::Formatter<'_>, raw: &Bytes) -> fmt::Result {
    if raw.is_empty() {
        return Ok(());
    }
    // A character has at most four bytes.
    let start = raw.get(..MOST_SHOWN * 4).unwrap_or(raw);
    let text = String::from_utf8_lossy(start);
    f.write_str(": ")?;
    for c in text.chars().take(MOST_SHOWN) {
        fmt::Write::write_char(f, if c.is_control() { ' ' } else { c })?;
    }
    if text.chars().nth(MOST_SHOWN).is_some() || start.len() < raw.len() {
        f.write_str("…")?;
    }
    Ok(())
}

/// Why no answer came.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Option<Cause>,
}

type Cause = Box<dyn StdError + Send + Sync>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TransportErrorKind {
    Connect,
    Timeout(Duration),
    TooLarge(usize),
    Other,
}

impl TransportError {
    /// No connection came about.
    pub fn connect(source: impl Into<Cause>) -> Self {
        Self::new(TransportErrorKind::Connect, Some(source.into()))
    }

    /// The time was up.
    pub fn timeout(limit: Duration) -> Self {
        Self::new(TransportErrorKind::Timeout(limit), None)
    }

    /// The body is larger than `limit` bytes.
    pub fn too_large(limit: usize) -> Self {
        Self::new(TransportErrorKind::TooLarge(limit), None)
    }

    /// Anything else: the connection broke, the answer is no HTTP.
    pub fn other(source: impl Into<Cause>) -> Self {
        Self::new(TransportErrorKind::Other, Some(source.into()))
    }

    const fn new(kind: TransportErrorKind, source: Option<Cause>) -> Self {
        Self { kind, source }
    }

    /// Whether no connection came about, so that the API has not seen the request.
    pub fn is_connect(&self) -> bool {
        self.kind == TransportErrorKind::Connect
    }

    /// Whether the time was up before the answer was complete.
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind, TransportErrorKind::Timeout(_))
    }

    /// Whether the body was larger than the client takes.
    pub fn is_too_large(&self) -> bool {
        matches!(self.kind, TransportErrorKind::TooLarge(_))
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            TransportErrorKind::Connect => f.write_str("no connection")?,
            TransportErrorKind::Timeout(limit) => {
                write!(f, "no complete answer within {limit:?}")?;
            }
            TransportErrorKind::TooLarge(limit) => {
                write!(f, "the answer is larger than {limit} bytes")?;
            }
            TransportErrorKind::Other => f.write_str("the exchange broke off")?,
        }
        // The innermost cause is the one that tells: a refused connection, an unknown host.
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

/// Why no client can be made of these settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError(String);

impl ConfigError {
    /// Settings that the description has no room for.
    pub fn new(reason: impl fmt::Display) -> Self {
        Self(reason.to_string())
    }

    pub(crate) fn base_url(url: &str, reason: &str) -> Self {
        // What stands before an `@` may be a password.
        let shown = url.rsplit_once('@').map_or(url, |(_, host)| host);
        Self(format!("the base URL {shown:?} cannot be used: {reason}"))
    }

    pub(crate) fn credentials(reason: &str) -> Self {
        Self(format!("the credentials cannot be sent: {reason}"))
    }

    pub(crate) fn user_agent(text: &str) -> Self {
        Self(format!(
            "the user agent {text:?} does not fit into a header"
        ))
    }

    /// The transport cannot be set up.
    pub fn transport(reason: impl fmt::Display) -> Self {
        Self(format!("the transport cannot be set up: {reason}"))
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl StdError for ConfigError {}
