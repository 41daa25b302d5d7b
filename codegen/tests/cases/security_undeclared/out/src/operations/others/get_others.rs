use crate::runtime::client::{operation, security};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /others`
///
/// Requires `login`, which the document does not declare.
///
/// # Responses
/// - `204`: Done.
///
/// # Authentication
/// Requires the API key `key`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetOthers {}

impl GetOthers {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for GetOthers {
    const ID: &'static str = "getOthers";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/others";
    const SECURITY: security::Requirements = &[&[security::Scheme::Header("x-key")]];
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
