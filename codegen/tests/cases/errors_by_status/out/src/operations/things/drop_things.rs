use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `DELETE /things`
///
/// # Responses
/// - `204`: Gone.
/// - `400`: text. No.
/// - `499`: bytes. Closed.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DropThings {}

impl DropThings {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for DropThings {
    const ID: &'static str = "dropThings";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/things";
    const ACCEPT: &'static str = "text/html, image/png";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            400 => Err(response.error_text(crate::ErrorBody::Text)),
            499 => Err(response.error_bytes(crate::ErrorBody::Bytes)),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
