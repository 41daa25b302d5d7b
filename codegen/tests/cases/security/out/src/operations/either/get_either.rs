use crate::runtime::client::{operation, security};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /either`
///
/// # Responses
/// - `204`: Done.
///
/// # Authentication
/// Accepts HTTP Basic credentials, but allows anonymous calls.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetEither {}

impl GetEither {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for GetEither {
    const ID: &'static str = "getEither";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/either";
    const SECURITY: security::Requirements = &[&[], &[security::Scheme::BASIC]];
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
