use crate::runtime::client::{client_methods, operation, security};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `getBearer`.
///
/// `GET /bearer`
///
/// `oauth` requires the scopes `read`.
///
/// Defined in `#/paths/~1bearer/get`.
///
/// # Responses
///
/// - `204`: Done.
///
/// # Authentication
///
/// Requires a bearer token.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBearer {}

request_type::request_type!(GetBearer {} and {});

impl operation::Operation for GetBearer {
    const ID: &'static str = "getBearer";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[security::Scheme::BEARER],
        &[security::Scheme::BEARER],
        &[security::Scheme::BEARER],
    ];
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/bearer");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getBearer`.
    ///
    /// `GET /bearer`; see [`GetBearer`].
    fn get_bearer(request: GetBearer);
}
