use crate::runtime::client::{operation, security};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /query`
///
/// # Responses
/// - `204`: Done.
///
/// # Authentication
/// Requires the API key `none` and the API key `secret`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetQuery {}

impl GetQuery {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for GetQuery {
    const ID: &'static str = "getQuery";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/query";
    const SECURITY: security::Requirements = &[
        &[security::Scheme::Query("api key"), security::Scheme::Query("api_secret")],
    ];
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
