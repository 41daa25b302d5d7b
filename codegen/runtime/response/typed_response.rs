//! The response to a successful call.

use std::ops::Deref;

use http::{HeaderMap, StatusCode};

use crate::runtime::response::deviation::{self, Deviation};
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::Violations;

/// A successful response: the decoded body, to which this dereferences, with the status code and
/// the headers.
#[derive(Clone, Debug)]
pub struct Response<T> {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: T,
    pub(crate) drift: Vec<Deviation>,
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

    /// Converts the body.
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            status: self.status,
            headers: self.headers,
            body: convert(self.body),
            drift: self.drift,
        }
    }

    /// Converts the response into its body.
    pub fn into_body(self) -> T {
        self.body
    }
}

impl<T: Validate> Response<T> {
    /// Returns every deviation of the response from the document: what was removed to decode the
    /// body, and the constraints that the decoded body violates. An enum value that is not listed
    /// in the document is one of them.
    pub fn drift(&self) -> Vec<Deviation> {
        let mut drift = self.drift.clone();
        let mut violations = Violations::of_response();
        self.body.validate_at(&Location::Root, &mut violations);
        let deviations = deviation::of_violations(&violations).into_iter();
        // Violations that were found while decoding are in both lists.
        drift.extend(deviations.filter(|deviation| !self.drift.contains(deviation)));
        drift
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.body
    }
}
