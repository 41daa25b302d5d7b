use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, file, multipart, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;

/// `POST /notes`
///
/// Defined in `#/paths/~1notes/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SendNote {
    /// Sent as the part `to`.
    pub to: String,
    /// Sent as the part `text`.
    pub text: Option<String>,
    /// Sent as the part `scan`.
    pub scan: Option<file::File>,
}

request_type::request_type!(SendNote {
    to: into "to" String,
} and {
    /// Sent as the part `text`.
    text: optional into "text" String,
    /// Sent as the part `scan`.
    scan: optional into "scan" file::File => validate::value,
});

impl operation::Operation for SendNote {
    const ID: &'static str = "sendNote";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/notes");
        let mut parts = multipart::Multipart::new();
        parts.text("to", None, &self.to);
        parts.text("text", None, &self.text);
        parts.file("scan", None, &self.scan);
        parts.finish(request);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// `POST /notes`; see [`SendNote`].
    fn send_note(request: SendNote);
}
