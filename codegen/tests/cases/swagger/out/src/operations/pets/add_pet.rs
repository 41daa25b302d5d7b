use crate::runtime::client::{operation, security};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `POST /pets`
///
/// `oauth` requires the scopes `write`.
///
/// # Responses
/// - `201`: [`Pet`](crate::types::Pet). Added.
/// - `default`: [`Failure`](crate::types::Failure). It failed.
///
/// # Authentication
/// Requires a bearer token, or HTTP Basic credentials.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddPet {
    /// Sent as the header `X-Trace`.
    pub x_trace: Option<String>,
    /// Default: `false`
    pub dry: Option<bool>,
    /// The new pet. Sent as the body, as `application/json`.
    pub body: types::Pet,
}

impl AddPet {
    /// Creates a request with its required values.
    pub fn new(body: impl Into<types::Pet>) -> Self {
        Self {
            x_trace: None,
            dry: None,
            body: body.into(),
        }
    }

    /// Sent as the header `X-Trace`.
    pub fn x_trace(mut self, value: impl Into<String>) -> Self {
        self.x_trace = Some(value.into());
        self
    }

    /// Default: `false`
    pub fn dry(mut self, value: bool) -> Self {
        self.dry = Some(value);
        self
    }
}

impl From<types::Pet> for AddPet {
    fn from(body: types::Pet) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for AddPet {
    const ID: &'static str = "addPet";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/pets";
    const SECURITY: security::Requirements = &[
        &[security::Scheme::BEARER],
        &[security::Scheme::BASIC],
    ];
    type ResponseBody = types::Pet;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.header("x-trace", &self.x_trace);
        request.query("dry", &self.dry);
        request.json("application/json", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[201]),
            _ => Err(response.error_json(crate::ErrorBody::Failure)),
        }
    }
}
