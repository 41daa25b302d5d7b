use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `PUT /limit`
///
/// # Responses
/// - `200`: [`Limit`](crate::types::Limit). The limit before.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SetLimit {
    /// Sent as the body, as `application/json`.
    pub body: types::Limit,
}

impl SetLimit {
    /// Creates a request with its required values.
    pub fn new(body: types::Limit) -> Self {
        Self { body }
    }
}

impl From<types::Limit> for SetLimit {
    fn from(body: types::Limit) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for SetLimit {
    const ID: &'static str = "setLimit";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/limit";
    type ResponseBody = types::Limit;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.json("application/json", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
