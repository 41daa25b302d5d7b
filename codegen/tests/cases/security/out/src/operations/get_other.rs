use crate::runtime::client::{client_methods, operation, security};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `getOther`.
///
/// `GET /other`
///
/// Defined in `#/paths/~1other/get`.
///
/// # Responses
///
/// - `204`: Done.
///
/// # Authentication
///
/// Requires the API key `token`, or HTTP Basic credentials.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOther {}

request_type::request_type!(GetOther {} and {});

impl operation::Operation for GetOther {
    const ID: &'static str = "getOther";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[security::Scheme::Header("x-token")],
        &[security::Scheme::BASIC],
    ];
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/other");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getOther`.
    ///
    /// `GET /other`; see [`GetOther`].
    fn get_other(request: GetOther);
}
