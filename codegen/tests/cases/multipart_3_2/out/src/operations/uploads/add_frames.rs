use crate::runtime::client::operation;
use crate::runtime::request::{builder, file, multipart};
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;

/// `POST /uploads`
///
/// # Responses
/// - `204`: Added.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddFrames {
    /// At least 1 item. Sent as a part of the body for each item, as `image/jpeg` unless the file
    /// sets its own media type.
    ///
    /// The API accepts these headers, set with `File::part_header`: `X-Camera`.
    pub parts: Vec<file::File>,
}

impl AddFrames {
    /// Creates a request with its required values.
    pub fn new(parts: impl IntoIterator<Item = impl Into<file::File>>) -> Self {
        Self {
            parts: parts.into_iter().map(Into::into).collect(),
        }
    }
}

impl operation::Operation for AddFrames {
    const ID: &'static str = "addFrames";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/uploads";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.validate("parts", checked::value!(self.parts, MinItems(1)));
        let mut parts = multipart::Multipart::of("multipart/mixed");
        parts.file("parts", Some("image/jpeg"), &self.parts);
        parts.finish(request);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
