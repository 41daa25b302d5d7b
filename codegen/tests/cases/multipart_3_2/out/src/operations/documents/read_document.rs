use crate::runtime::client::{operation, streaming};
use crate::runtime::request::builder;
use crate::runtime::response::{part_reader, raw_response};

/// `GET /documents`
///
/// Each part can be read as soon as it arrives, with [`Call::stream`](crate::Call::stream),
/// from a [`MultipartStream`](crate::MultipartStream): by `next().await`, or as an iterator
/// with the blocking client.
///
/// # Responses
/// - `200`: parts, as bytes that [`Part::json`](crate::Part::json) decodes:
///   [`Document`](crate::types::Document), then bytes. The document, then the pictures in it.
///
/// Headers of parts:
///
/// - [`Content-ID`](crate::headers::CONTENT_ID)\: The name of the picture.
/// - [`X-Size`](crate::headers::X_SIZE)
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ReadDocument {}

impl ReadDocument {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for ReadDocument {
    const ID: &'static str = "readDocument";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/documents";
    const ACCEPT: &'static str = "multipart/related";
    type ResponseBody = Vec<part_reader::Part<bytes::Bytes>>;
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

streaming::streaming_operation!(ReadDocument {
    media_type = "multipart/related",
    parts = part_reader::BodyParts<bytes::Bytes>,
});
