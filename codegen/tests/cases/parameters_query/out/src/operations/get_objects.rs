use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type, style};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;
use crate::types;

/// `GET /objects`
///
/// Defined in `#/paths/~1objects/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
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

request_type::request_type!(GetObjects {} and {
    /// Sent in the query as `form`.
    form: optional plain "form" types::Color => validate::value,
    /// Sent in the query as `joined`.
    joined: optional plain "joined" types::Color => validate::value,
    /// Sent in the query as `deep`.
    deep: optional plain "deep" types::Range => validate::value,
    /// Sent in the query as `map`.
    map: optional plain "map" std::collections::BTreeMap<String, String>,
    /// Sent in the query as `json`, encoded as JSON.
    json: optional plain "json" types::Range => validate::value,
    /// Sent in the query as `any`.
    any: optional plain "any" serde_json::Value,
});

impl operation::Operation for GetObjects {
    const ID: &'static str = "getObjects";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/objects");
        request.styled_query("form", &self.form, style::FORM_EXPLODED);
        request.styled_query("joined", &self.joined, style::FORM);
        request.styled_query("deep", &self.deep, style::DEEP_OBJECT);
        request.styled_query("map", &self.map, style::DEEP_OBJECT);
        request.styled_query("json", &self.json, style::JSON);
        request.styled_query("any", &self.any, style::FORM_EXPLODED);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// `GET /objects`; see [`GetObjects`].
    fn get_objects(request: GetObjects);
}
