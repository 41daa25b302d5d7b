//! The response to a successful call.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::runtime::json::drift::Drift;
use crate::runtime::response::violation_drift;
use crate::runtime::validation::validate::Validate;

/// A successful response: the decoded body, to which this dereferences, with the status code and
/// the headers.
#[derive(Clone)]
pub struct Response<T> {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: T,
    pub(crate) drift: Drift,
    pub(crate) raw: Bytes,
}

/// Writes everything but the raw body, which may contain secrets.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body", &self.body)
            .field("drift", &self.drift)
            .finish_non_exhaustive()
    }
}

impl<T> Response<T> {
    /// Returns the status code.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the body.
    pub fn body(&self) -> &T {
        &self.body
    }

    /// Returns the body as it was received. It is empty if the body is streamed.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// Converts the body.
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            status: self.status,
            headers: self.headers,
            body: convert(self.body),
            drift: self.drift,
            raw: self.raw,
        }
    }

    /// Converts the response into its body.
    pub fn into_body(self) -> T {
        self.body
    }
}

impl<T: Validate> Response<T> {
    /// Returns every deviation of the response from the document: what does not match the type of
    /// the body, and the constraints that the decoded body violates. An enum value that is not
    /// listed in the document is one of them.
    pub fn drift(&self) -> Drift {
        violation_drift::with_violations(&self.drift, &self.body)
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.body
    }
}
