use crate::runtime::client::{client_methods, operation, security};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `getQuery`.
///
/// `GET /query`
///
/// Defined in `#/paths/~1query/get`.
///
/// # Responses
///
/// - `204`: Done.
///
/// # Authentication
///
/// Requires the API key `none` and the API key `secret`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetQuery {}

request_type::request_type!(GetQuery {} and {});

impl operation::Operation for GetQuery {
    const ID: &'static str = "getQuery";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[security::Scheme::Query("api key"), security::Scheme::Query("api_secret")],
    ];
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/query");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getQuery`.
    ///
    /// `GET /query`; see [`GetQuery`].
    fn get_query(request: GetQuery);
}
