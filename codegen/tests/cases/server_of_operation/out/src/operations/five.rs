use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `five`.
///
/// `DELETE /b`
///
/// Defined in `#/paths/~1b/delete`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Five {}

request_type::request_type!(Five {} and {});

impl operation::Operation for Five {
    const ID: &'static str = "five";
    const METHOD: http::Method = http::Method::DELETE;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/b");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `five`.
    ///
    /// `DELETE /b`; see [`Five`].
    fn five(request: Five);
}
