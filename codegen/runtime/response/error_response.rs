//! Error responses, and responses that cannot be decoded.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::LOCATION;
use http::{HeaderMap, StatusCode};

use crate::runtime::client::transport_error::TransportError;
use crate::runtime::json::deviation::Deviation;
use crate::runtime::response::compression;

/// The greatest number of bytes of a body that an error keeps.
const MAX_KEPT: usize = 64 * 1024;

/// The greatest number of characters of a body that a message shows.
const MAX_SHOWN: usize = 200;

/// A response that reports an error.
#[derive(Clone)]
pub struct ErrorResponse<B = crate::ErrorBody> {
    status: StatusCode,
    headers: HeaderMap,
    body: Option<B>,
    raw: Bytes,
    /// Why the body broke off, if it did.
    interruption: Option<Arc<TransportError>>,
    /// Whether the body may contain a secret of the operation.
    has_secrets: bool,
}

impl<B> ErrorResponse<B> {
    pub(crate) fn new(response: http::Response<Bytes>, body: Option<B>, has_secrets: bool) -> Self {
        let (mut parts, raw) = response.into_parts();
        Self {
            status: parts.status,
            headers: parts.headers,
            body,
            raw: truncated(&raw),
            interruption: parts.extensions.remove(),
            has_secrets,
        }
    }

    /// Converts the decoded body.
    pub fn map<C>(self, convert: impl FnOnce(B) -> C) -> ErrorResponse<C> {
        ErrorResponse {
            status: self.status,
            headers: self.headers,
            body: self.body.map(convert),
            raw: self.raw,
            interruption: self.interruption,
            has_secrets: self.has_secrets,
        }
    }

    /// Returns the status code.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the decoded body, if it matches the document.
    pub fn body(&self) -> Option<&B> {
        self.body.as_ref()
    }

    /// Converts the response into its decoded body, if it matches the document.
    pub fn into_body(self) -> Option<B> {
        self.body
    }

    /// Returns the raw body, truncated to 64 KiB.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// Returns why the body was not received as a whole, if it was not. What arrived is in
    /// [`raw`](Self::raw).
    pub fn interruption(&self) -> Option<&TransportError> {
        self.interruption.as_deref()
    }
}

/// Writes everything but the raw body, which may contain secrets.
impl<B: fmt::Debug> fmt::Debug for ErrorResponse<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut output = f.debug_struct("ErrorResponse");
        output.field("status", &self.status);
        output.field("headers", &self.headers);
        match &self.body {
            Some(_) if self.has_secrets => output.field("body", &format_args!("[redacted]")),
            body => output.field("body", body),
        };
        output.field("interruption", &self.interruption);
        output.finish_non_exhaustive()
    }
}

impl<B> fmt::Display for ErrorResponse<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the API responded with {}", self.status)?;
        if self.status.is_redirection() {
            write_location(f, &self.headers, self.has_secrets)?;
        }
        if let Some(interruption) = &self.interruption {
            write!(f, " (the body is incomplete: {interruption})")?;
        }
        write_excerpt(f, &self.headers, &self.raw, self.has_secrets)
    }
}

/// Writes where a redirect leads to. Its query may contain secrets.
fn write_location(
    f: &mut fmt::Formatter<'_>,
    headers: &HeaderMap,
    has_secrets: bool,
) -> fmt::Result {
    let location = match headers.get(LOCATION) {
        Some(_) if has_secrets => return f.write_str(", a redirect, which is not followed"),
        Some(location) => location,
        None => return Ok(()),
    };
    let text = String::from_utf8_lossy(location.as_bytes());
    let place = text.split(['?', '#']).next().unwrap_or_default();
    let more = if place.len() < text.len() { "?…" } else { "" };
    write!(f, ", a redirect to {place}{more}, which is not followed")
}

/// An error that occurs when a response cannot be decoded as documented.
#[derive(Clone)]
pub struct DecodeError {
    status: StatusCode,
    headers: HeaderMap,
    deviation: Deviation,
    raw: Bytes,
    /// Whether the body may contain a secret of the operation.
    has_secrets: bool,
}

impl DecodeError {
    pub(crate) fn new(
        response: http::Response<Bytes>,
        deviation: Deviation,
        has_secrets: bool,
    ) -> Self {
        let (parts, raw) = response.into_parts();
        Self {
            status: parts.status,
            headers: parts.headers,
            deviation,
            raw: truncated(&raw),
            has_secrets,
        }
    }

    /// Returns the status code.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the location in the body, as a JSON pointer (RFC 6901); empty for the whole.
    pub fn pointer(&self) -> &str {
        self.deviation.pointer()
    }

    /// Returns a description of the error: what was expected, and what was found.
    pub fn message(&self) -> String {
        self.deviation.message()
    }

    /// Returns the raw body, truncated to 64 KiB.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }
}

/// Writes everything but the raw body, which may contain secrets.
impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("deviation", &self.deviation)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot decode the response ({})", self.status)?;
        let place = self.deviation.place();
        if !place.is_empty() {
            write!(f, " at {place}")?;
        }
        write!(f, ": {}", self.message())?;
        write_excerpt(f, &self.headers, &self.raw, self.has_secrets)
    }
}

impl StdError for DecodeError {}

fn truncated(raw: &Bytes) -> Bytes {
    if raw.len() <= MAX_KEPT {
        return raw.clone();
    }
    // A copy, so that the beginning of a body does not keep all of it alive.
    Bytes::copy_from_slice(raw.get(..MAX_KEPT).unwrap_or_default())
}

/// Writes the beginning of a body on one line, unless it may contain secrets.
fn write_excerpt(
    f: &mut fmt::Formatter<'_>,
    headers: &HeaderMap,
    raw: &Bytes,
    has_secrets: bool,
) -> fmt::Result {
    if raw.is_empty() {
        return Ok(());
    }
    if has_secrets {
        return f.write_str(": [redacted]");
    }
    if let Some(coding) = compression::coding(headers, raw) {
        return write!(f, " (the body is compressed with {coding})");
    }
    // A character has at most four bytes.
    let start = raw.get(..MAX_SHOWN * 4).unwrap_or(raw);
    let text = String::from_utf8_lossy(start);
    f.write_str(": ")?;
    for c in text.chars().take(MAX_SHOWN) {
        fmt::Write::write_char(f, if c.is_control() { ' ' } else { c })?;
    }
    if text.chars().nth(MAX_SHOWN).is_some() || start.len() < raw.len() {
        f.write_str("…")?;
    }
    Ok(())
}
