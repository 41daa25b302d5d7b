use crate::runtime::{call, inputs, operation, request, style, validate};
use crate::types;

/// The operation `getJson`.
///
/// `GET /json/{filter}/{any}`
///
/// Defined in `#/paths/~1json~1{filter}~1{any}/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetJson {
    /// The parameter `filter`.
    ///
    /// Sent in the path as `filter`, encoded as JSON.
    pub filter: types::Color,
    /// The parameter `any`.
    ///
    /// Sent in the path as `any`.
    pub any: serde_json::Value,
}

inputs::inputs!(GetJson {
    filter: plain "filter" types::Color => validate::check,
    any: plain "any" serde_json::Value,
} and {});

impl operation::Operation for GetJson {
    const ID: &'static str = "getJson";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/json/");
        request.styled_segment("filter", &self.filter, style::JSON);
        request.path("/");
        request.styled_segment("any", &self.any, style::SIMPLE);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getJson`.
    ///
    /// `GET /json/{filter}/{any}`; see [`GetJson`].
    fn get_json(request: GetJson);
}
