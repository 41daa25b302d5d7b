use crate::runtime::client::{operation, security};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /digest`
///
/// # Responses
/// - `204`: Done.
///
/// # Authentication
/// Requires the credentials `digest`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetDigest {}

impl GetDigest {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for GetDigest {
    const ID: &'static str = "getDigest";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/digest";
    const SECURITY: security::Requirements = &[&[security::Scheme::Authorization("Digest")]];
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
