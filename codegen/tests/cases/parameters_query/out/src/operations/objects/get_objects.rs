use crate::runtime::client::operation;
use crate::runtime::request::{builder, style};
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /objects`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetObjects {
    pub form: Option<types::Color>,
    pub joined: Option<types::Color>,
    pub deep: Option<types::Range>,
    pub map: Option<std::collections::BTreeMap<String, String>>,
    /// Sent in the query as `json`, encoded as JSON.
    pub json: Option<types::Range>,
    pub any: Option<serde_json::Value>,
}

impl GetObjects {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn form(mut self, value: types::Color) -> Self {
        self.form = Some(value);
        self
    }

    pub fn joined(mut self, value: types::Color) -> Self {
        self.joined = Some(value);
        self
    }

    pub fn deep(mut self, value: types::Range) -> Self {
        self.deep = Some(value);
        self
    }

    pub fn map(mut self, value: std::collections::BTreeMap<String, String>) -> Self {
        self.map = Some(value);
        self
    }

    /// Sent in the query as `json`, encoded as JSON.
    pub fn json(mut self, value: types::Range) -> Self {
        self.json = Some(value);
        self
    }

    pub fn any(mut self, value: serde_json::Value) -> Self {
        self.any = Some(value);
        self
    }
}

impl operation::Operation for GetObjects {
    const ID: &'static str = "getObjects";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/objects";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("form", &style::FORM_EXPLODED.of(&self.form));
        request.query("joined", &style::FORM.of(&self.joined));
        request.query("deep", &style::DEEP_OBJECT.of(&self.deep));
        request.query("map", &style::DEEP_OBJECT.of(&self.map));
        request.query("json", &style::JSON.of(&self.json));
        request.query("any", &style::FORM_EXPLODED.of(&self.any));
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
