use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `PUT /id`
///
/// # Responses
/// - `200`: [`TicketId`](crate::types::TicketId). An id.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SetId {
    /// Sent as the body, as `text/plain`.
    pub body: types::EventId,
}

impl SetId {
    /// Creates a request with its required values.
    pub fn new(body: types::EventId) -> Self {
        Self { body }
    }
}

impl From<types::EventId> for SetId {
    fn from(body: types::EventId) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for SetId {
    const ID: &'static str = "setId";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/id";
    type ResponseBody = types::TicketId;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.text("text/plain", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
