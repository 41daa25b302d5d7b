use crate::runtime::client::{client_methods, operation, security};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `getClosed`.
///
/// `GET /closed`
///
/// Defined in `#/paths/~1closed/get`.
///
/// # Responses
///
/// - `204`: Done.
///
/// # Authentication
///
/// Requires HTTP Basic credentials.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetClosed {}

request_type::request_type!(GetClosed {} and {});

impl operation::Operation for GetClosed {
    const ID: &'static str = "getClosed";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[security::Scheme::BASIC],
    ];
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/closed");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getClosed`.
    ///
    /// `GET /closed`; see [`GetClosed`].
    fn get_closed(request: GetClosed);
}
