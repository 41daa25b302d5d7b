use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `PUT /documents`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SetDocuments {
    /// Sent as the body, as `application/json`.
    pub body: Option<types::Document>,
}

impl SetDocuments {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sent as the body, as `application/json`.
    pub fn body(mut self, value: types::Document) -> Self {
        self.body = Some(value);
        self
    }
}

impl operation::Operation for SetDocuments {
    const ID: &'static str = "setDocuments";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/documents";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
