use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `send`.
///
/// `GET /cats`
///
/// Defined in `#/paths/~1cats/get`.
///
/// # Responses
///
/// - `204`: It is sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Send {}

request_type::request_type!(Send {} and {});

impl operation::Operation for Send {
    const ID: &'static str = "send";
    const METHOD: http::Method = http::Method::GET;
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
    /// Calls `send`.
    ///
    /// `GET /cats`; see [`Send`].
    fn send_(request: Send);
}
