use crate::runtime::client::{client_methods, operation, security};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `getOthers`.
///
/// `GET /others`
///
/// Requires `login`, which the document does not declare.
///
/// Defined in `#/paths/~1others/get`.
///
/// # Responses
///
/// - `204`: Done.
///
/// # Authentication
///
/// Requires the API key `key`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOthers {}

request_type::request_type!(GetOthers {} and {});

impl operation::Operation for GetOthers {
    const ID: &'static str = "getOthers";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[security::Scheme::Header("x-key")],
    ];
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/others");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getOthers`.
    ///
    /// `GET /others`; see [`GetOthers`].
    fn get_others(request: GetOthers);
}
