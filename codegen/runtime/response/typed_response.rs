//! The response to a successful call.

use std::ops::Deref;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::runtime::json::drift::Drift;
use crate::runtime::response::violation_drift;
use crate::runtime::validation::validate::Validate;

/// A successful response: the decoded body, to which this dereferences, with the status code and
/// the headers.
#[derive(Clone, Debug)]
pub struct Response<T> {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: T,
    pub(crate) drift: Drift,
    pub(crate) raw: Bytes,
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
