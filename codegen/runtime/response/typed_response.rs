//! The answer to a call that succeeded.

use std::ops::Deref;

use http::{HeaderMap, StatusCode};

use crate::runtime::response::body_reader::{Drift, broken_rules};
use crate::runtime::validation::validate::Validate;

/// What the API answered: the body, to which this dereferences, with status and headers.
#[derive(Clone, Debug)]
pub struct Response<T> {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: T,
    pub(crate) drift: Vec<Drift>,
}

impl<T> Response<T> {
    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body.
    pub fn body(&self) -> &T {
        &self.body
    }

    /// The same answer with a body that is made of this one.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            status: self.status,
            headers: self.headers,
            body: change(self.body),
            drift: self.drift,
        }
    }

    /// The body, to keep.
    pub fn into_body(self) -> T {
        self.body
    }
}

impl<T: Validate> Response<T> {
    /// Where the answer departs from what the API documents: what was left out to read it,
    /// and the rules that the rest breaks. A value that is kept as it came, such as a new
    /// one of an enumeration, is among them.
    pub fn drift(&self) -> Vec<Drift> {
        let mut drift = self.drift.clone();
        let broken = broken_rules(&self.body.validate().err().unwrap_or_default());
        // What was checked when the answer was read is among both.
        drift.extend(broken.into_iter().filter(|rule| !self.drift.contains(rule)));
        drift
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.body
    }
}
