use crate::runtime::client::{operation, streaming};
use crate::runtime::request::builder;
use crate::runtime::response::{part_reader, raw_response};

/// `GET /notes`
///
/// Each part can be read as soon as it arrives, with [`Call::stream`](crate::Call::stream),
/// from a [`MultipartStream`](crate::MultipartStream): by `next().await`, or as an iterator
/// with the blocking client.
///
/// # Responses
/// - `200`: parts of a string. Each part is text.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct WatchNotes {}

impl WatchNotes {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for WatchNotes {
    const ID: &'static str = "watchNotes";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/notes";
    const ACCEPT: &'static str = "multipart/mixed";
    type ResponseBody = Vec<part_reader::Part<String>>;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.parts(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

streaming::streaming_operation!(WatchNotes {
    media_type = "multipart/mixed",
    parts = part_reader::BodyParts<String>,
});
