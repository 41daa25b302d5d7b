use crate::runtime::client::{operation, security};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /bearer`
///
/// `oauth` requires the scopes `read`.
///
/// # Responses
/// - `204`: Done.
///
/// # Authentication
/// Requires a bearer token.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetBearer {}

impl GetBearer {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for GetBearer {
    const ID: &'static str = "getBearer";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/bearer";
    const SECURITY: security::Requirements = &[
        &[security::Scheme::BEARER],
        &[security::Scheme::BEARER],
        &[security::Scheme::BEARER],
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
