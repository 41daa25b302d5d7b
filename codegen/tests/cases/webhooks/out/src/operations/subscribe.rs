use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `subscribe`.
///
/// `POST /subscriptions`
///
/// Defined in `#/paths/~1subscriptions/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Subscribe {}

request_type::request_type!(Subscribe {} and {});

impl operation::Operation for Subscribe {
    const ID: &'static str = "subscribe";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/subscriptions");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `subscribe`.
    ///
    /// `POST /subscriptions`; see [`Subscribe`].
    fn subscribe(request: Subscribe);
}
