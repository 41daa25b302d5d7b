use crate::runtime::client::operation;
use crate::runtime::request::{builder, file, multipart};
use crate::runtime::response::raw_response;

/// `PUT /pages`
///
/// # Responses
/// - `204`: Saved.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SavePage {
    /// Sent as part 1 of the body.
    pub part_1: String,
    /// Sent as the header `Content-Location` of part 1 of the body.
    pub part_1_content_location: String,
    /// Sent as part 2 of the body.
    pub part_2: String,
    /// Sent as a part of the body for each item, as `text/javascript` unless the file sets its own
    /// media type; the API accepts `text/javascript`, `image/*`.
    ///
    /// The API accepts these headers, set with `File::part_header`: `Content-Location`.
    pub parts: Vec<file::File>,
}

impl SavePage {
    /// Creates a request with its required values.
    pub fn new(
        part_1: impl Into<String>,
        part_1_content_location: impl Into<String>,
        part_2: impl Into<String>,
    ) -> Self {
        Self {
            part_1: part_1.into(),
            part_1_content_location: part_1_content_location.into(),
            part_2: part_2.into(),
            parts: Vec::new(),
        }
    }

    /// Sent as a part of the body for each item, as `text/javascript` unless the file sets its own
    /// media type; the API accepts `text/javascript`, `image/*`.
    pub fn parts(mut self, value: impl IntoIterator<Item = impl Into<file::File>>) -> Self {
        self.parts = value.into_iter().map(Into::into).collect();
        self
    }
}

impl operation::Operation for SavePage {
    const ID: &'static str = "savePage";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/pages";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.validate("parts", &self.parts);
        let mut parts = multipart::Multipart::of("multipart/related; type=\"text/html\"");
        parts.text("part 1", Some("text/html"), &self.part_1);
        parts.header("Content-Location", &self.part_1_content_location, request);
        parts.text("part 2", Some("text/css"), &self.part_2);
        parts.file("parts", Some("text/javascript"), &self.parts);
        parts.finish(request);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
