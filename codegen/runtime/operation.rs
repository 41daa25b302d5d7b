//! Operations as values: a request that can be checked, turned into an HTTP request, and
//! whose answer can be read, all without a client and without any I/O.

use bytes::Bytes;
use http::{Request, Response as HttpResponse, StatusCode};
use serde::de::DeserializeOwned;

use super::context::Context;
use super::error::{DecodeError, Error, Failure};
use super::reader::{self, Drift, Read, Reading};
use super::response::Response;
use super::validate::{Validate, Violations};

/// One call of the API, with everything that it sends.
pub trait Operation: Validate + Sized {
    /// The name of the operation in the description (`operationId`).
    const ID: &'static str;

    /// The body of an answer that says that the call succeeded: one type, or an enum where
    /// it differs by status.
    type Success;

    /// The body that the API documents for errors, in the same way.
    type Failure;

    /// The request, checked, with credentials: what a client sends.
    ///
    /// # Errors
    /// Every rule of the API that the request breaks.
    fn to_http(&self, context: &Context) -> Result<Request<Bytes>, Violations>;

    /// Reads the answer.
    ///
    /// # Errors
    /// Where the API answered that the call failed, or the answer cannot be read.
    fn read(response: HttpResponse<Bytes>, reading: Reading) -> Called<Self>;

    /// Reads the answer, tolerantly.
    ///
    /// # Errors
    /// Those of [`Operation::read`].
    fn parse(response: HttpResponse<Bytes>) -> Called<Self> {
        Self::read(response, Reading::Tolerant)
    }
}

/// What comes of a call: the answer, or why there is none.
pub type Called<O> = Result<Response<<O as Operation>::Success>, Error<<O as Operation>::Failure>>;

/// How a body is read.
pub(crate) type Reader<T> = fn(&Bytes, Reading) -> Read<T>;

/// Reads the answer to a call that succeeded. A status that is not one of those that are
/// `documented` is a departure, unless none is named.
///
/// # Errors
/// Where the body does not fit the type; in strict reading, also where it breaks a rule, or
/// the status is not documented.
pub(crate) fn success<T: Validate, B>(
    response: HttpResponse<Bytes>,
    reading: Reading,
    documented: &[u16],
    read: Reader<T>,
) -> Result<Response<T>, Error<B>> {
    let mut all = status_drift(response.status(), documented);
    let body = match read(response.body(), reading) {
        Ok((body, drift)) => {
            all.extend(drift);
            body
        }
        Err(drift) => return Err(refused(response, drift)),
    };
    if reading == Reading::Strict {
        let broken = all
            .iter()
            .cloned()
            .chain(reader::broken_rules(&body))
            .next();
        if let Some(drift) = broken {
            return Err(refused(response, drift));
        }
    }
    let (parts, _) = response.into_parts();
    Ok(Response {
        status: parts.status,
        headers: parts.headers,
        body,
        drift: all,
    })
}

fn status_drift(status: StatusCode, documented: &[u16]) -> Vec<Drift> {
    if documented.is_empty() || documented.contains(&status.as_u16()) {
        return Vec::new();
    }
    let documented: Vec<_> = documented.iter().map(u16::to_string).collect();
    vec![Drift {
        pointer: String::new(),
        expected: format!("the status {}", documented.join(" or ")),
        found: format!("the status {}", status.as_u16()),
    }]
}

fn refused<B>(response: HttpResponse<Bytes>, drift: Drift) -> Error<B> {
    let message = format!("expected {}, got {}", drift.expected, drift.found);
    Error::Decode(Box::new(DecodeError::new(response, drift.pointer, message)))
}

/// Reads an answer that says that the call failed. The body is typed where it is the
/// documented one, and kept as it came in any case.
pub(crate) fn failure<B>(response: HttpResponse<Bytes>, read: Reader<B>) -> Error<B> {
    let body = read(response.body(), Reading::Tolerant);
    let body = body.ok().map(|(body, _)| body);
    Error::Api(Box::new(Failure::new(response, body)))
}

/// Reads a body of JSON of a call that succeeded.
///
/// # Errors
/// Where the body does not fit the type; in strict reading, also where it breaks a rule, or
/// the status is not documented.
pub fn success_json<T: DeserializeOwned + Validate, B>(
    response: HttpResponse<Bytes>,
    reading: Reading,
    documented: &[u16],
) -> Result<Response<T>, Error<B>> {
    success(response, reading, documented, reader::json_body)
}

/// Reads a body of text of a call that succeeded.
///
/// # Errors
/// In strict reading, where the text is no UTF-8, or the status is not documented.
pub fn success_text<B>(
    response: HttpResponse<Bytes>,
    reading: Reading,
    documented: &[u16],
) -> Result<Response<String>, Error<B>> {
    success(response, reading, documented, reader::text_body)
}

/// Takes the body of a call that succeeded as it is.
///
/// # Errors
/// In strict reading, where the status is not documented.
pub fn success_bytes<B>(
    response: HttpResponse<Bytes>,
    reading: Reading,
    documented: &[u16],
) -> Result<Response<Bytes>, Error<B>> {
    success(response, reading, documented, reader::bytes_body)
}

/// Takes the answer to a call that succeeded, whose body is of no interest.
///
/// # Errors
/// In strict reading, where the status is not documented.
pub fn success_empty<B>(
    response: HttpResponse<Bytes>,
    reading: Reading,
    documented: &[u16],
) -> Result<Response<()>, Error<B>> {
    success(response, reading, documented, |_, _| Ok(((), Vec::new())))
}

/// Reads a body of JSON of a call that succeeded, as one of several that there can be.
///
/// # Errors
/// Those of [`success_json`].
pub fn succeeded_json<T: DeserializeOwned + Validate, U, B>(
    response: HttpResponse<Bytes>,
    reading: Reading,
    documented: &[u16],
    variant: fn(T) -> U,
) -> Result<Response<U>, Error<B>> {
    success_json::<T, B>(response, reading, documented).map(|answer| answer.map(variant))
}

/// Reads a body of text of a call that succeeded, as one of several that there can be.
///
/// # Errors
/// Those of [`success_text`].
pub fn succeeded_text<U, B>(
    response: HttpResponse<Bytes>,
    reading: Reading,
    documented: &[u16],
    variant: fn(String) -> U,
) -> Result<Response<U>, Error<B>> {
    success_text(response, reading, documented).map(|answer| answer.map(variant))
}

/// Takes the body of a call that succeeded as it is, as one of several that there can be.
///
/// # Errors
/// Those of [`success_bytes`].
pub fn succeeded_bytes<U, B>(
    response: HttpResponse<Bytes>,
    reading: Reading,
    documented: &[u16],
    variant: fn(Bytes) -> U,
) -> Result<Response<U>, Error<B>> {
    success_bytes(response, reading, documented).map(|answer| answer.map(variant))
}

/// Takes the answer to a call that succeeded without a body, where others have one.
///
/// # Errors
/// Those of [`success_empty`].
pub fn succeeded_empty<U, B>(
    response: HttpResponse<Bytes>,
    reading: Reading,
    documented: &[u16],
    variant: U,
) -> Result<Response<U>, Error<B>> {
    success_empty(response, reading, documented).map(|answer| answer.map(|()| variant))
}

/// Reads a body of JSON of a call that failed.
pub fn failure_json<B: DeserializeOwned>(response: HttpResponse<Bytes>) -> Error<B> {
    failure(response, reader::json_body)
}

/// Reads a body of text of a call that failed.
pub fn failure_text(response: HttpResponse<Bytes>) -> Error<String> {
    failure(response, reader::text_body)
}

/// Takes the body of a call that failed as it is.
pub fn failure_bytes(response: HttpResponse<Bytes>) -> Error<Bytes> {
    failure(response, reader::bytes_body)
}

/// Reads a body of JSON of a call that failed, as one of several that there can be.
pub fn failed_json<B: DeserializeOwned, C>(
    response: HttpResponse<Bytes>,
    variant: fn(B) -> C,
) -> Error<C> {
    failure_json(response).map(variant)
}

/// Reads a body of text of a call that failed, as one of several that there can be.
pub fn failed_text<C>(response: HttpResponse<Bytes>, variant: fn(String) -> C) -> Error<C> {
    failure_text(response).map(variant)
}

/// Takes the body of a call that failed as it is, as one of several that there can be.
pub fn failed_bytes<C>(response: HttpResponse<Bytes>, variant: fn(Bytes) -> C) -> Error<C> {
    failure_bytes(response).map(variant)
}

/// Takes the answer to a call that failed, for which no body is documented.
pub fn failure_empty<B>(response: HttpResponse<Bytes>) -> Error<B> {
    Error::Api(Box::new(Failure::new(response, None)))
}
