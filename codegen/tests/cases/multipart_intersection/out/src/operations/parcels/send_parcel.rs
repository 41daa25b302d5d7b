use crate::runtime::client::operation;
use crate::runtime::request::{builder, file, multipart};
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;

/// `POST /parcels`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendParcel {
    /// Has at most 3 characters. Sent as the part `code`.
    pub code: String,
    /// Sent as the part `label`.
    pub label: Option<file::File>,
    /// Sent as the part `extra`.
    pub extra: serde_json::Value,
}

impl SendParcel {
    /// Creates a request with its required values.
    pub fn new(code: impl Into<String>, extra: serde_json::Value) -> Self {
        Self {
            code: code.into(),
            label: None,
            extra,
        }
    }

    /// Sent as the part `label`.
    pub fn label(mut self, value: impl Into<file::File>) -> Self {
        self.label = Some(value.into());
        self
    }
}

impl operation::Operation for SendParcel {
    const ID: &'static str = "sendParcel";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/parcels";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.validate("code", checked::value!(self.code, MaxLength(3)));
        request.validate("label", &self.label);
        let mut parts = multipart::Multipart::new();
        parts.text("code", None, &self.code);
        parts.file("label", None, &self.label);
        parts.json("extra", None, [&self.extra], request);
        parts.finish(request);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
