use crate::runtime::client::{operation, security};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `Purge /animals`
///
/// # Responses
/// - `204`: Done.
///
/// # Authentication
/// Accepts the API key `old key`, but allows anonymous calls.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PurgeAnimals {}

impl PurgeAnimals {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for PurgeAnimals {
    const ID: &'static str = "purge /animals";
    const METHOD: &'static str = "Purge";
    const PATH: &'static str = "/animals";
    const SECURITY: security::Requirements = &[&[security::Scheme::Header("x-old")], &[]];
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
