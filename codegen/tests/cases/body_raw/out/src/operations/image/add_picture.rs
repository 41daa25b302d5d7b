use crate::runtime::client::operation;
use crate::runtime::request::{builder, file};
use crate::runtime::response::raw_response;

/// `POST /image`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddPicture {
    /// Sent as the body, as `image/png` unless the file sets its own media type; the API accepts
    /// `image/*`, `image/png`, `text/html`.
    pub body: file::File,
}

impl AddPicture {
    /// Creates a request with its required values.
    pub fn new(body: impl Into<file::File>) -> Self {
        Self { body: body.into() }
    }
}

impl From<file::File> for AddPicture {
    fn from(body: file::File) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for AddPicture {
    const ID: &'static str = "addPicture";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/image";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.file("image/png", &["image/*", "image/png", "text/html"], &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
