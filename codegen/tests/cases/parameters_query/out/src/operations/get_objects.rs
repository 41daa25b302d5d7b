use crate::runtime::{call, inputs, operation, request, style, validate};
use crate::types;

/// The operation `getObjects`.
///
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
    /// The parameter `form`.
    ///
    /// Sent in the query as `form`.
    pub form: Option<types::Color>,
    /// The parameter `joined`.
    ///
    /// Sent in the query as `joined`.
    pub joined: Option<types::Color>,
    /// The parameter `deep`.
    ///
    /// Sent in the query as `deep`.
    pub deep: Option<types::Range>,
    /// The parameter `map`.
    ///
    /// Sent in the query as `map`.
    pub map: Option<std::collections::BTreeMap<String, String>>,
    /// The parameter `json`.
    ///
    /// Sent in the query as `json`, encoded as JSON.
    pub json: Option<types::Range>,
    /// The parameter `any`.
    ///
    /// Sent in the query as `any`.
    pub any: Option<serde_json::Value>,
}

inputs::inputs!(GetObjects {} and {
    form: optional plain "form" types::Color => validate::check,
    joined: optional plain "joined" types::Color => validate::check,
    deep: optional plain "deep" types::Range => validate::check,
    map: optional plain "map" std::collections::BTreeMap<String, String>,
    json: optional plain "json" types::Range => validate::check,
    any: optional plain "any" serde_json::Value,
});

impl operation::Operation for GetObjects {
    const ID: &'static str = "getObjects";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/objects");
        request.styled_query("form", &self.form, style::FORM_EXPLODED);
        request.styled_query("joined", &self.joined, style::FORM);
        request.styled_query("deep", &self.deep, style::DEEP_OBJECT);
        request.styled_query("map", &self.map, style::DEEP_OBJECT);
        request.styled_query("json", &self.json, style::JSON);
        request.styled_query("any", &self.any, style::FORM_EXPLODED);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getObjects`.
    ///
    /// `GET /objects`; see [`GetObjects`].
    fn get_objects(request: GetObjects);
}
