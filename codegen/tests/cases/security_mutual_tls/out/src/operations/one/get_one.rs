use crate::runtime::client::{operation, security};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /one`
///
/// `certificate` requires a client certificate, which the transport must present.
///
/// # Responses
/// - `204`: Done.
///
/// # Authentication
/// Requires no credentials.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetOne {}

impl GetOne {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for GetOne {
    const ID: &'static str = "getOne";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/one";
    const SECURITY: security::Requirements = &[];
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
