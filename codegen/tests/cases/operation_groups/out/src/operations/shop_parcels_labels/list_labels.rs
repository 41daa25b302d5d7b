use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `listLabels`.
///
/// `GET /labels`
///
/// Defined in `#/paths/~1labels/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListLabels {}

request_type::request_type!(ListLabels {} and {});

impl operation::Operation for ListLabels {
    const ID: &'static str = "listLabels";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/labels");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `listLabels`.
    ///
    /// `GET /labels`; see [`ListLabels`].
    fn list_labels(request: ListLabels);
}
