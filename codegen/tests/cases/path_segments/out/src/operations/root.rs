use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `root`.
///
/// `GET /`
///
/// Defined in `#/paths/~1/get`.
///
/// # Responses
///
/// - `204`: It is there.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Root {}

request_type::request_type!(Root {} and {});

impl operation::Operation for Root {
    const ID: &'static str = "root";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `root`.
    ///
    /// `GET /`; see [`Root`].
    fn root(request: Root);
}
