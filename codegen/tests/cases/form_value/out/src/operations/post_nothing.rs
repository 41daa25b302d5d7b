use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `postNothing`.
///
/// `POST /nothing`
///
/// Defined in `#/paths/~1nothing/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostNothing {}

request_type::request_type!(PostNothing {} and {});

impl operation::Operation for PostNothing {
    const ID: &'static str = "postNothing";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/nothing");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `postNothing`.
    ///
    /// `POST /nothing`; see [`PostNothing`].
    fn post_nothing(request: PostNothing);
}
