use crate::runtime::client::{operation, security};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /other`
///
/// # Responses
/// - `204`: Done.
///
/// # Authentication
/// Requires the API key `token`, or HTTP Basic credentials.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetOther {}

impl GetOther {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for GetOther {
    const ID: &'static str = "getOther";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/other";
    const SECURITY: security::Requirements = &[
        &[security::Scheme::Header("x-token")],
        &[security::Scheme::BASIC],
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
