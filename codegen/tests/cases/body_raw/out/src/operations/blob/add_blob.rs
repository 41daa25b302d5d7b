use crate::runtime::client::operation;
use crate::runtime::request::{builder, file};
use crate::runtime::response::raw_response;

/// `POST /blob`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddBlob {
    /// Sent as the body, as `application/xml`.
    pub body: Option<file::File>,
}

impl AddBlob {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sent as the body, as `application/xml`.
    pub fn body(mut self, value: impl Into<file::File>) -> Self {
        self.body = Some(value.into());
        self
    }
}

impl operation::Operation for AddBlob {
    const ID: &'static str = "addBlob";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/blob";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        if let Some(body) = &self.body {
            request.file("application/xml", &["application/xml"], body);
        }
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
