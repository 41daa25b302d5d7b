//! HTTP requests, built from the values of an operation.
//!
//! A value that cannot be sent is recorded as a violation, so that all of them are reported and
//! nothing is sent.

use std::fmt;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, HeaderName};
use http::{HeaderMap, HeaderValue, Method, Request};
use percent_encoding::utf8_percent_encode;

use crate::runtime::client::request_context::RequestContext;
use crate::runtime::client::secret_parts::SecretParts;
use crate::runtime::client::security::RequestSecrets;
use crate::runtime::request::path::{self, Path, RESERVED};
use crate::runtime::request::scalar::Scalars;
use crate::runtime::request::upload::Upload;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::{Shown, Violations, is_within};

/// A request under construction.
pub struct RequestBuilder {
    /// What has been written; none if values are validated but not written.
    written: Option<Written>,
    found: Violations,
    /// The names of the values that contain secrets.
    secrets: &'static [&'static str],
    /// The locations of values that are written but not validated.
    unchecked: Vec<String>,
}

/// The parts of a request that have been written.
#[derive(Default)]
struct Written {
    path: Path,
    has_query: bool,
    headers: HeaderMap,
    cookies: String,
    body: Bytes,
    /// The body instead, if it is read while it is sent.
    upload: Option<Upload>,
    /// The secrets in them.
    secret_parts: SecretParts,
    has_secret_cookies: bool,
}

impl RequestBuilder {
    pub(crate) fn new(path: Path, found: Violations) -> Self {
        let written = Written {
            path,
            headers: HeaderMap::with_capacity(4),
            ..Written::default()
        };
        Self {
            written: Some(written),
            found,
            secrets: &[],
            unchecked: Vec::new(),
        }
    }

    /// Creates a builder that validates values without writing them, and allocates nothing.
    pub(crate) fn validating(secrets: &'static [&'static str]) -> Self {
        Self {
            written: None,
            found: Violations::default(),
            secrets,
            unchecked: Vec::new(),
        }
    }

    /// Returns whether values are written, and not only validated.
    #[inline]
    pub(crate) fn is_writing(&self) -> bool {
        self.written.is_some()
    }

    /// Leaves out the constraints of the document at these locations, and inside of them; an empty
    /// one is the whole request. What cannot be sent is still a violation.
    pub(crate) fn unchecked(mut self, locations: &[String]) -> Self {
        self.unchecked = locations.to_vec();
        self
    }

    /// Sets the names of the values that contain secrets.
    pub(crate) fn with_secrets(mut self, names: &'static [&'static str]) -> Self {
        self.secrets = names;
        self
    }

    /// Returns whether the value of this name contains a secret.
    pub(crate) fn is_secret(&self, name: &str) -> bool {
        let has_secret_cookies = || {
            let written = self.written.as_ref();
            written.is_some_and(|written| written.has_secret_cookies)
        };
        self.secrets.contains(&name) || (name == COOKIE.as_str() && has_secret_cookies())
    }

    /// Appends literal text to the path.
    pub fn path(&mut self, text: &str) {
        if let Some(written) = &mut self.written {
            written.path.literal(text);
        }
    }

    /// Appends the percent-encoded text of a parameter to the path.
    pub fn segment(&mut self, text: &str) {
        if let Some(written) = &mut self.written {
            written.path.value(text);
        }
    }

    /// Appends text that is encoded already to the path.
    pub fn encoded_segment(&mut self, text: &str) {
        self.path(text);
    }

    /// Appends the values of a parameter to the query, each under its name (OpenAPI 3.0.3,
    /// style `form`, exploded).
    pub fn query_texts(&mut self, name: &str, values: &dyn Scalars) {
        let Some(written) = &mut self.written else {
            return;
        };
        values.each(&mut |text| {
            written.begin_query();
            written.path.value(name);
            written.path.literal("=");
            written.path.value(text);
        });
    }

    /// Appends text that is encoded already to the query, such as `a=1&b=2`.
    pub fn encoded_query(&mut self, text: &str) {
        let written = self.written.as_mut();
        if let Some(written) = written.filter(|_| !text.is_empty()) {
            written.begin_query();
            written.path.literal(text);
        }
    }

    /// Sets a header; several values are joined by commas (OpenAPI 3.0.3, style `simple`).
    pub fn header_texts(&mut self, name: &'static str, values: &dyn Scalars) {
        let mut line: Option<String> = None;
        let is_list = values.is_list();
        values.each(&mut |text| {
            if is_list && text.contains(',') {
                self.delimiter_violation(name, ',', text);
            }
            match &mut line {
                None => line = Some(text.to_owned()),
                Some(line) => {
                    line.push(',');
                    line.push_str(text);
                }
            }
        });
        if let Some(line) = line {
            self.header_line(name, &line);
        }
    }

    /// Sets a header to a text.
    pub fn header_line(&mut self, name: &'static str, line: &str) {
        // RFC 9110, section 5.5 allows ASCII in new headers. Recipients strip whitespace at both
        // ends.
        let is_unchanged = line.is_ascii() && line.trim() == line;
        let value = HeaderValue::from_str(line).ok().filter(|_| is_unchanged);
        match (HeaderName::try_from(name), value) {
            (Ok(name), Some(value)) => self.set_header(name, value),
            _ => self.violation(
                name,
                "header",
                "ASCII text without control characters, and without spaces at its ends",
                line,
            ),
        }
    }

    fn set_header(&mut self, name: HeaderName, value: HeaderValue) {
        if let Some(written) = &mut self.written {
            written.headers.insert(name, value);
        }
    }

    /// Marks a header as sensitive, if it is set.
    pub(crate) fn mark_header(&mut self, name: &str) {
        let written = self.written.as_mut();
        if let Some(value) = written.and_then(|written| written.headers.get_mut(name)) {
            value.set_sensitive(true);
        }
    }

    /// Remembers that cookies are secrets.
    pub fn mark_cookies(&mut self) {
        if let Some(written) = &mut self.written {
            written.has_secret_cookies = true;
        }
    }

    /// Writes a secret into the path or, after it, into the query.
    pub fn secret_in_url(&mut self, write: impl FnOnce(&mut Self)) {
        let start = self.written.as_ref().map(|written| written.path.length());
        write(self);
        let Some((written, start)) = self.written.as_mut().zip(start) else {
            return;
        };
        let text = written.path.written_since(start);
        match written.has_query {
            true => written.secret_parts.add_query(text),
            false => written.secret_parts.add_path(text),
        }
    }

    /// Adds a cookie of this name for each value (OpenAPI 3.0.3, style `form`).
    pub fn cookie_texts(&mut self, name: &str, values: &dyn Scalars) {
        values.each(&mut |text| {
            let value = utf8_percent_encode(text, RESERVED).to_string();
            self.encoded_cookie(name, &value);
        });
    }

    /// Adds a cookie whose value is encoded already.
    pub fn encoded_cookie(&mut self, name: &str, value: &str) {
        let Some(written) = &mut self.written else {
            return;
        };
        let cookies = &mut written.cookies;
        if !cookies.is_empty() {
            cookies.push_str("; ");
        }
        cookies.push_str(name);
        cookies.push('=');
        cookies.push_str(value);
    }

    /// Sets the body, with a media type of the document.
    pub fn body(&mut self, media_type: &'static str, body: impl Into<Bytes>) {
        if self.is_writing() {
            let value = HeaderValue::from_maybe_shared(Bytes::from_static(media_type.as_bytes()));
            self.content(media_type, value.ok(), body.into());
        }
    }

    /// Sets the body, with a media type of the request.
    pub(crate) fn body_of(&mut self, media_type: &str, body: Bytes) {
        if self.is_writing() {
            self.content(media_type, HeaderValue::from_str(media_type).ok(), body);
        }
    }

    fn content(&mut self, media_type: &str, value: Option<HeaderValue>, body: Bytes) {
        let Some(written) = &mut self.written else {
            return;
        };
        written.body = body;
        match value {
            Some(value) => self.set_header(CONTENT_TYPE, value),
            None => self.violation("body", "mediaType", "a media type", media_type),
        }
    }

    /// Sets the body to one that is read while it is sent.
    pub fn upload(&mut self, media_type: &str, upload: Upload) {
        self.body_of(media_type, Bytes::new());
        if let Some(written) = &mut self.written {
            written.upload = Some(upload);
        }
    }

    /// Validates a value of the request. Where this is inlined, the type of the value is known.
    #[inline]
    pub fn validate(&mut self, name: &str, value: &dyn Validate) {
        match self.unchecked.is_empty() {
            true => value.validate_at(&Location::Name(name), &mut self.found),
            false => self.validate_checked(name, value),
        }
    }

    /// Validates a value, unless it is at an unchecked location or inside of one.
    fn validate_checked(&mut self, name: &str, value: &dyn Validate) {
        if !is_within(name, &self.unchecked) {
            let mut found = self.found.empty_like();
            value.validate_at(&Location::Name(name), &mut found);
            let known = std::mem::take(&mut self.found);
            let found = [known, found.outside_of(&self.unchecked)];
            self.found = found.into_iter().collect();
        }
    }

    /// Records a value that cannot be sent.
    pub fn violation(
        &mut self,
        name: &str,
        keyword: &'static str,
        limit: impl fmt::Display,
        value: impl fmt::Debug,
    ) {
        let is_secret = self.is_secret(name);
        self.found.redacting(is_secret, |found| {
            found.push(&Location::Name(name), keyword, limit, value);
        });
    }

    /// Records a text with a character that separates values where it is sent, so that a server
    /// would read another value.
    pub(crate) fn delimiter_violation(&mut self, name: &str, delimiter: char, text: &str) {
        let limit = format_args!("without `{delimiter}`, which separates values in this style");
        self.violation(name, "style", limit, text);
    }

    /// Returns the violations that have been recorded so far.
    pub(crate) fn violations(&mut self) -> &mut Violations {
        &mut self.found
    }

    /// Returns whether a violation of this value has been recorded.
    pub fn is_invalid(&self, name: &str) -> bool {
        self.found.iter().any(|it| it.location() == name)
    }

    /// Completes the validation.
    pub(crate) fn validated(&mut self) -> Result<(), Violations> {
        std::mem::take(&mut self.found).into_result()
    }

    /// Returns the request.
    pub(crate) fn finish(
        mut self,
        context: &RequestContext,
        method: &'static str,
        accept: &'static str,
        secrets: RequestSecrets,
    ) -> Result<Request<Bytes>, Violations> {
        self.write_cookies();
        let is_in_body = self.is_secret("body");
        let verb = Method::from_bytes(method.as_bytes()).map_err(|_| {
            let limit = "a method of HTTP";
            let place = Location::Name("method");
            self.found.push(&place, "method", limit, Shown(method));
        });
        self.found.into_result()?;
        let mut written = self.written.unwrap_or_default();
        let mut request = Request::new(written.body);
        written.secret_parts.is_in_body = is_in_body;
        if !written.secret_parts.is_empty() {
            request.extensions_mut().insert(written.secret_parts);
        }
        if let Some(upload) = written.upload {
            let _ = request.extensions_mut().insert(upload);
        }
        if let Ok(method) = verb {
            *request.method_mut() = method;
        }
        *request.uri_mut() = path::to_uri(written.path.finish())?;
        let mut headers = written.headers;
        if !accept.is_empty() {
            headers.insert(ACCEPT, HeaderValue::from_static(accept));
        }
        *request.headers_mut() = headers;
        context.complete(&mut request)?;
        secrets.apply(&mut request)?;
        Ok(request)
    }

    fn write_cookies(&mut self) {
        let Some(written) = &mut self.written else {
            return;
        };
        let cookies = std::mem::take(&mut written.cookies);
        let are_secret = written.has_secret_cookies;
        if !cookies.is_empty() {
            self.header_line(COOKIE.as_str(), &cookies);
            if are_secret {
                self.mark_header(COOKIE.as_str());
            }
        }
    }
}

impl Written {
    fn begin_query(&mut self) {
        self.path.literal(if self.has_query { "&" } else { "?" });
        self.has_query = true;
    }
}

/// Writes nothing of the values, which may be secrets.
impl fmt::Debug for RequestBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestBuilder").finish_non_exhaustive()
    }
}
