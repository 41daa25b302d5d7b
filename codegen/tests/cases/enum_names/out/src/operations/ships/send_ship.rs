//! [`SendShip`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::json::integer_enum;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `POST /ships`
///
/// # Responses
/// - `200`: [`Ship`](crate::types::Ship). fine
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendShip {
    /// Omitted if empty.
    pub every: Vec<EveryItem>,
    /// Sent as the body, as `application/json`.
    pub body: types::Ship,
}

impl SendShip {
    /// Creates a request with its required values.
    pub fn new(body: types::Ship) -> Self {
        Self { every: Vec::new(), body }
    }

    /// Omitted if empty.
    pub fn every(mut self, value: impl IntoIterator<Item = EveryItem>) -> Self {
        self.every = value.into_iter().collect();
        self
    }
}

impl From<types::Ship> for SendShip {
    fn from(body: types::Ship) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for SendShip {
    const ID: &'static str = "sendShip";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/ships";
    type ResponseBody = types::Ship;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("every", &self.every);
        request.json("application/json", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EveryItem {
    /// `60`
    Minute,
    /// `300`
    FiveMinutes,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(EveryItem {
    Minute = 60,
    FiveMinutes = 300,
} other Other);
