use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type, style};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;
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
#[derive(Clone, Debug, PartialEq)]
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

request_type::request_type!(GetJson {
    filter: plain "filter" types::Color => validate::value,
    any: plain "any" serde_json::Value,
} and {});

impl operation::Operation for GetJson {
    const ID: &'static str = "getJson";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/json/");
        request.styled_segment("filter", &self.filter, style::JSON);
        request.path("/");
        request.styled_segment("any", &self.any, style::SIMPLE);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getJson`.
    ///
    /// `GET /json/{filter}/{any}`; see [`GetJson`].
    fn get_json(request: GetJson);
}
