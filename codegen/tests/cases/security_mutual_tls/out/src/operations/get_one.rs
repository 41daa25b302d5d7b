use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `getOne`.
///
/// `GET /one`
///
/// `certificate` requires a client certificate, which the transport must present.
///
/// Defined in `#/paths/~1one/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOne {}

request_type::request_type!(GetOne {} and {});

impl operation::Operation for GetOne {
    const ID: &'static str = "getOne";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/one");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getOne`.
    ///
    /// `GET /one`; see [`GetOne`].
    fn get_one(request: GetOne);
}
