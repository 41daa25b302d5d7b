//! A response as it was received, and the functions that decode its body.

use std::fmt;

use bytes::Bytes;
use http::header::{HeaderName, LOCATION, SET_COOKIE};
use http::{HeaderMap, Response as HttpResponse};

use crate::runtime::client::deadline::Deadline;
use crate::runtime::client::error::Error;
use crate::runtime::client::transport_error::TransportError;
use crate::runtime::json::decode::{Decode, Decoded};
use crate::runtime::json::decoding::{Decoding, Reading};
use crate::runtime::json::deviation::Deviation;
use crate::runtime::json::drift::Drift;
use crate::runtime::response::body_reader;
use crate::runtime::response::compression;
use crate::runtime::response::error_response::{DecodeError, ErrorResponse};
use crate::runtime::response::typed_response::Response;
use crate::runtime::response::violation_drift;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::Violations;

/// A response as it was received, with the mode in which it is decoded.
pub struct RawResponse {
    response: HttpResponse<Bytes>,
    decoding: Decoding,
    /// The end of the call, if there is one.
    deadline: Option<Deadline>,
    has_secrets: bool,
}

/// Writes everything but the body, which may contain secrets.
impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.response.status())
            .field("headers", self.response.headers())
            .field("decoding", &self.decoding)
            .finish_non_exhaustive()
    }
}

impl RawResponse {
    /// Creates a response that is decoded in this mode.
    pub fn new(response: HttpResponse<Bytes>, decoding: Decoding) -> Self {
        Self {
            response,
            decoding,
            deadline: None,
            has_secrets: false,
        }
    }

    /// Returns the same response, which is to be decoded before the end of the call.
    pub(crate) fn until(self, deadline: Deadline) -> Self {
        Self {
            deadline: Some(deadline),
            ..self
        }
    }

    /// Returns the same response, for an operation that has secrets of these names. Its body is not
    /// shown in errors, and such headers are marked as sensitive.
    #[must_use]
    pub fn with_secrets(mut self, names: &[&str]) -> Self {
        self.has_secrets = !names.is_empty();
        mark_secrets(self.response.headers_mut(), names);
        self
    }

    /// Returns the body.
    pub(crate) fn body(&self) -> &Bytes {
        self.response.body()
    }

    fn reading(&self) -> Reading {
        Reading {
            decoding: self.decoding,
            end: self.deadline.and_then(|deadline| deadline.end()),
        }
    }

    /// Returns the status code.
    pub fn status(&self) -> u16 {
        self.response.status().as_u16()
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// Decodes a JSON body of a successful response. A status code that is not in `documented` is
    /// a deviation, unless that list is empty.
    ///
    /// # Errors
    /// Returns an error if the body does not match the type. In strict decoding, also if it
    /// violates a constraint, or the status code is not documented.
    pub fn json<T: Decode + Validate, B>(
        self,
        documented: &[u16],
    ) -> Result<Response<T>, Error<B>> {
        self.readable()?
            .success(documented, body_reader::json_body, |_, _, _| {})
    }

    /// Decodes a JSON body with constraints that its type alone does not validate.
    ///
    /// # Errors
    /// Returns the errors of [`json`](Self::json).
    pub fn json_with<T: Decode + Validate, B>(
        self,
        documented: &[u16],
        validate: Validator<T>,
    ) -> Result<Response<T>, Error<B>> {
        self.readable()?
            .success(documented, body_reader::json_body, validate)
    }

    /// Decodes a text body of a successful response.
    ///
    /// # Errors
    /// In strict decoding, returns an error if the text is not UTF-8, or the status code is not
    /// documented.
    pub fn text<B>(self, documented: &[u16]) -> Result<Response<String>, Error<B>> {
        self.readable()?
            .success(documented, body_reader::text_body, |_, _, _| {})
    }

    /// Returns the body of a successful response as it is.
    ///
    /// # Errors
    /// In strict decoding, returns an error if the status code is not documented.
    pub fn bytes<B>(self, documented: &[u16]) -> Result<Response<Bytes>, Error<B>> {
        self.success(documented, body_reader::bytes_body, |_, _, _| {})
    }

    /// Returns a successful response without its body.
    ///
    /// # Errors
    /// In strict decoding, returns an error if the status code is not documented.
    pub fn empty<B>(self, documented: &[u16]) -> Result<Response<()>, Error<B>> {
        self.success(documented, |_, _| Ok(((), Drift::default())), |_, _, _| {})
    }

    /// Decodes a JSON body of an error response into a variant of an enum.
    pub fn error_json<T: Decode, B>(self, variant: fn(T) -> B) -> Error<B> {
        self.error(body_reader::json_body, variant)
    }

    /// Decodes a text body of an error response into a variant of an enum.
    pub fn error_text<B>(self, variant: fn(String) -> B) -> Error<B> {
        self.error(body_reader::text_body, variant)
    }

    /// Returns an error response with its body as it is, in a variant of an enum.
    pub fn error_bytes<B>(self, variant: fn(Bytes) -> B) -> Error<B> {
        self.error(body_reader::bytes_body, variant)
    }

    /// Returns the response, if its body is not compressed.
    pub(crate) fn readable<B>(self) -> Result<Self, Error<B>> {
        match compression::coding(self.headers(), self.response.body()) {
            None => Ok(self),
            Some(coding) => {
                let deviation = compression::deviation(coding);
                Err(Error::Decode(self.rejected(deviation)))
            }
        }
    }

    pub(crate) fn success<T: Validate, B>(
        self,
        documented: &[u16],
        decode: impl FnOnce(&Bytes, Reading) -> Decoded<T>,
        validate: Validator<T>,
    ) -> Result<Response<T>, Error<B>> {
        let (body, mut drift) = match decode(self.response.body(), self.reading()) {
            Ok(decoded) => decoded,
            Err(deviation) => return Err(self.undecoded(deviation)),
        };
        if let Some(deviation) = status_deviation(self.status(), documented) {
            drift.push(deviation);
        }
        let mut found = Violations::of_response();
        validate(&body, &Location::Root, &mut found);
        if self.decoding == Decoding::Strict {
            // In lenient decoding, this is done by `Response::drift`.
            body.validate_at(&Location::Root, &mut found);
        }
        violation_drift::of_violations(&found).for_each(|violation| drift.push(violation));
        match drift.first() {
            Some(first) if self.decoding == Decoding::Strict => {
                return Err(Error::Decode(self.rejected(first.clone())));
            }
            _ => {}
        }
        let (parts, raw) = self.response.into_parts();
        Ok(Response {
            status: parts.status,
            headers: parts.headers,
            body,
            drift,
            raw,
        })
    }

    /// Decodes the body of an error response, which may fail. The raw body is kept in any case.
    fn error<T, B>(self, decode: BodyDecoder<T>, variant: fn(T) -> B) -> Error<B> {
        let raw = self.response.body();
        let body = match compression::coding(self.headers(), raw) {
            None => {
                let decoding = Decoding::Lenient;
                let reading = Reading {
                    decoding,
                    ..self.reading()
                };
                decode(raw, reading).ok()
            }
            Some(_) => None,
        };
        let body = body.map(|(body, _)| variant(body));
        Error::Api(Box::new(ErrorResponse::new(
            self.response,
            body,
            self.has_secrets,
        )))
    }

    /// Returns the error of a body that has not been decoded, perhaps for lack of time.
    #[cold]
    fn undecoded<B>(self, deviation: Deviation) -> Error<B> {
        match self.deadline {
            Some(deadline) if deadline.left().is_zero() => {
                let timeout = TransportError::timeout(deadline.timeout());
                let has_secrets = self.has_secrets;
                match timeout.interrupted(self.response) {
                    Err(timeout) => Error::Transport(timeout),
                    Ok(response) => {
                        let error = DecodeError::new(response, deviation, has_secrets);
                        Error::Decode(Box::new(error))
                    }
                }
            }
            _ => Error::Decode(self.rejected(deviation)),
        }
    }

    #[cold]
    fn rejected(self, deviation: Deviation) -> Box<DecodeError> {
        Box::new(DecodeError::new(self.response, deviation, self.has_secrets))
    }
}

/// Marks the headers of these names as sensitive. If there are any names, those that may repeat what
/// was sent are sensitive as well.
pub(crate) fn mark_secrets(headers: &mut HeaderMap, names: &[&str]) {
    if names.is_empty() {
        return;
    }
    let is_secret =
        |name: &HeaderName| [LOCATION, SET_COOKIE].contains(name) || names.contains(&name.as_str());
    let secrets = headers.iter_mut().filter(|(name, _)| is_secret(name));
    secrets.for_each(|(_, value)| value.set_sensitive(true));
}

/// A function that validates a body.
pub type Validator<T> = fn(&T, &Location<'_>, &mut Violations);

/// A function that decodes a body.
pub(crate) type BodyDecoder<T> = fn(&Bytes, Reading) -> Decoded<T>;

fn status_deviation(status: u16, documented: &[u16]) -> Option<Deviation> {
    if documented.is_empty() || documented.contains(&status) {
        return None;
    }
    let documented: Vec<_> = documented.iter().map(u16::to_string).collect();
    Some(Deviation::of_response(
        format!("the status code {}", documented.join(" or ")),
        status.to_string(),
    ))
}

/// Converts the body of a successful response into a variant of an enum. The variant comes first,
/// so that the type of the body is known where it is validated.
///
/// # Errors
/// Returns the error of the call.
pub fn map_body<T, U, B>(
    variant: fn(T) -> U,
    result: Result<Response<T>, Error<B>>,
) -> Result<Response<U>, Error<B>> {
    result.map(|response| response.map(variant))
}
