use crate::runtime::client::operation;
use crate::runtime::request::{builder, file};
use crate::runtime::response::raw_response;

/// `PUT /image`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SetImage {
    /// Sent as the body; the file has to set its media type, which matches `image/*`.
    pub body: file::File,
}

impl SetImage {
    /// Creates a request with its required values.
    pub fn new(body: impl Into<file::File>) -> Self {
        Self { body: body.into() }
    }
}

impl From<file::File> for SetImage {
    fn from(body: file::File) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for SetImage {
    const ID: &'static str = "setImage";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/image";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.file("image/*", &["image/*"], &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
