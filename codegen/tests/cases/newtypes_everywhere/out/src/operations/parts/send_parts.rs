use crate::runtime::client::operation;
use crate::runtime::request::{builder, multipart};
use crate::runtime::response::raw_response;
use crate::types;

/// `POST /parts`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendParts {
    /// Sent as the part `id`.
    pub id: types::EventId,
    /// Sent as the part `limit`.
    pub limit: Option<types::Limit>,
    /// Sent as the part `levels`; omitted if empty.
    pub levels: Vec<types::Level>,
}

impl SendParts {
    /// Creates a request with its required values.
    pub fn new(id: types::EventId) -> Self {
        Self {
            id,
            limit: None,
            levels: Vec::new(),
        }
    }

    /// Sent as the part `limit`.
    pub fn limit(mut self, value: types::Limit) -> Self {
        self.limit = Some(value);
        self
    }

    /// Sent as the part `levels`; omitted if empty.
    pub fn levels(mut self, value: impl IntoIterator<Item = types::Level>) -> Self {
        self.levels = value.into_iter().collect();
        self
    }
}

impl operation::Operation for SendParts {
    const ID: &'static str = "sendParts";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/parts";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.validate("id", &self.id);
        request.validate("limit", &self.limit);
        request.validate("levels", &self.levels);
        let mut parts = multipart::Multipart::new();
        parts.text("id", None, &self.id);
        parts.text("limit", None, &self.limit);
        parts.text("levels", None, &self.levels);
        parts.finish(request);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
