use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `match`.
///
/// `POST /cats`
///
/// Defined in `#/paths/~1cats/post`.
///
/// # Responses
///
/// - `204`: It matched.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Match {}

request_type::request_type!(Match {} and {});

impl operation::Operation for Match {
    const ID: &'static str = "match";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/cats");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `match`.
    ///
    /// `POST /cats`; see [`Match`].
    fn r#match(request: Match);
}
