use crate::runtime::client::operation;
use crate::runtime::request::{builder, file, multipart};
use crate::runtime::response::raw_response;

/// `POST /notes`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendNote {
    /// Sent as the part `to`.
    pub to: String,
    /// Sent as the part `text`.
    pub text: Option<String>,
    /// Sent as the part `scan`.
    pub scan: Option<file::File>,
}

impl SendNote {
    /// Creates a request with its required values.
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            text: None,
            scan: None,
        }
    }

    /// Sent as the part `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sent as the part `scan`.
    pub fn scan(mut self, value: impl Into<file::File>) -> Self {
        self.scan = Some(value.into());
        self
    }
}

impl operation::Operation for SendNote {
    const ID: &'static str = "sendNote";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/notes";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.validate("scan", &self.scan);
        let mut parts = multipart::Multipart::new();
        parts.text("to", None, &self.to);
        parts.text("text", None, &self.text);
        parts.file("scan", None, &self.scan);
        parts.finish(request);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
