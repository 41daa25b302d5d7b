use crate::runtime::client::{client_methods, operation, security};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `getDigest`.
///
/// `GET /digest`
///
/// Defined in `#/paths/~1digest/get`.
///
/// # Responses
///
/// - `204`: Done.
///
/// # Authentication
///
/// Requires the credentials `digest`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDigest {}

request_type::request_type!(GetDigest {} and {});

impl operation::Operation for GetDigest {
    const ID: &'static str = "getDigest";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[security::Scheme::Authorization("Digest")],
    ];
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/digest");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getDigest`.
    ///
    /// `GET /digest`; see [`GetDigest`].
    fn get_digest(request: GetDigest);
}
