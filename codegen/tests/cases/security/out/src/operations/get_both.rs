use crate::runtime::client::{client_methods, operation, security};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `getBoth`.
///
/// `GET /both`
///
/// Defined in `#/paths/~1both/get`.
///
/// # Responses
///
/// - `204`: Done.
///
/// # Authentication
///
/// Requires HTTP Basic credentials and the API key `token`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBoth {}

request_type::request_type!(GetBoth {} and {});

impl operation::Operation for GetBoth {
    const ID: &'static str = "getBoth";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[security::Scheme::BASIC, security::Scheme::Header("x-token")],
    ];
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/both");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getBoth`.
    ///
    /// `GET /both`; see [`GetBoth`].
    fn get_both(request: GetBoth);
}
