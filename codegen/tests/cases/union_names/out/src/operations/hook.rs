use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /hook`
///
/// Defined in `#/paths/~1hook/get`.
///
/// # Responses
///
/// - `200`: one
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Hook {}

request_type::request_type!(Hook {} and {});

impl operation::Operation for Hook {
    const ID: &'static str = "hook";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = types::Hook;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/hook");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// `GET /hook`; see [`Hook`].
    fn hook(request: Hook);
}
