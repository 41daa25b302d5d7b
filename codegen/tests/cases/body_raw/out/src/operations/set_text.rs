use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, file, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;

/// The operation `setText`.
///
/// `PATCH /image`
///
/// Defined in `#/paths/~1image/patch`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetText {
    /// The request body.
    ///
    /// Sent as the body, as `text/plain` unless the file sets its own media type; the API
    /// accepts `text/plain`, `text/x-markdown`.
    pub body: Option<file::File>,
}

request_type::request_type!(SetText {} and {
    /// The request body.
    body: optional into "body" file::File => validate::value,
});

impl operation::Operation for SetText {
    const ID: &'static str = "setText";
    const METHOD: http::Method = http::Method::PATCH;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/image");
        if let Some(body) = &self.body {
            request.file("text/plain", body);
        }
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `setText`.
    ///
    /// `PATCH /image`; see [`SetText`].
    fn set_text(request: SetText);
}
