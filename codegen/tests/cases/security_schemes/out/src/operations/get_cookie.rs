use crate::runtime::client::{client_methods, operation, security};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `getCookie`.
///
/// `GET /cookie`
///
/// Defined in `#/paths/~1cookie/get`.
///
/// # Responses
///
/// - `204`: Done.
///
/// # Authentication
///
/// Requires the API key `again`, or the API key `crumb`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCookie {}

request_type::request_type!(GetCookie {} and {});

impl operation::Operation for GetCookie {
    const ID: &'static str = "getCookie";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[security::Scheme::Cookie("crumb")],
        &[security::Scheme::Cookie("crumb")],
    ];
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/cookie");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getCookie`.
    ///
    /// `GET /cookie`; see [`GetCookie`].
    fn get_cookie(request: GetCookie);
}
