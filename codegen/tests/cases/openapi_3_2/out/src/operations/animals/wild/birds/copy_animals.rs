use crate::runtime::client::{operation, security};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `COPY /animals`
///
/// `#/components/securitySchemes/token` requires the scopes `read`.
///
/// # Responses
/// - `204`
///
/// # Authentication
/// Requires a bearer token.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CopyAnimals {}

impl CopyAnimals {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for CopyAnimals {
    const ID: &'static str = "copyAnimals";
    const METHOD: &'static str = "COPY";
    const PATH: &'static str = "/animals";
    const SECURITY: security::Requirements = &[&[security::Scheme::BEARER]];
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
