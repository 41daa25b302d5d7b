use crate::runtime::client::{api_client, call, operation};
use crate::runtime::request::{builder, style};
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /objects`
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetObjects {
    /// Sent in the query as `form`.
    pub form: Option<types::Color>,
    /// Sent in the query as `joined`.
    pub joined: Option<types::Color>,
    /// Sent in the query as `deep`.
    pub deep: Option<types::Range>,
    /// Sent in the query as `map`.
    pub map: Option<std::collections::BTreeMap<String, String>>,
    /// Sent in the query as `json`, encoded as JSON.
    pub json: Option<types::Range>,
    /// Sent in the query as `any`.
    pub any: Option<serde_json::Value>,
}

impl GetObjects {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sent in the query as `form`.
    pub fn form(mut self, form: types::Color) -> Self {
        self.form = Some(form);
        self
    }

    /// Sent in the query as `joined`.
    pub fn joined(mut self, joined: types::Color) -> Self {
        self.joined = Some(joined);
        self
    }

    /// Sent in the query as `deep`.
    pub fn deep(mut self, deep: types::Range) -> Self {
        self.deep = Some(deep);
        self
    }

    /// Sent in the query as `map`.
    pub fn map(mut self, map: std::collections::BTreeMap<String, String>) -> Self {
        self.map = Some(map);
        self
    }

    /// Sent in the query as `json`, encoded as JSON.
    pub fn json(mut self, json: types::Range) -> Self {
        self.json = Some(json);
        self
    }

    /// Sent in the query as `any`.
    pub fn any(mut self, any: serde_json::Value) -> Self {
        self.any = Some(any);
        self
    }
}

impl operation::Operation for GetObjects {
    const ID: &'static str = "getObjects";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/objects");
        request.query("form", &style::Styled(&self.form, style::FORM_EXPLODED));
        request.query("joined", &style::Styled(&self.joined, style::FORM));
        request.query("deep", &style::Styled(&self.deep, style::DEEP_OBJECT));
        request.query("map", &style::Styled(&self.map, style::DEEP_OBJECT));
        request.query("json", &style::Styled(&self.json, style::JSON));
        request.query("any", &style::Styled(&self.any, style::FORM_EXPLODED));
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

impl<T> api_client::Client<T> {
    /// `GET /objects`; see [`GetObjects`].
    pub fn get_objects(
        &self,
        request: impl Into<GetObjects>,
    ) -> call::Call<'_, T, GetObjects> {
        call::Call::new(self, request)
    }
}
