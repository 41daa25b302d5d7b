use crate::runtime::client::{operation, streaming};
use crate::runtime::request::builder;
use crate::runtime::response::{part_reader, raw_response};

/// `GET /ranges`
///
/// Each part can be read as soon as it arrives, with [`Call::stream`](crate::Call::stream),
/// from a [`MultipartStream`](crate::MultipartStream): by `next().await`, or as an iterator
/// with the blocking client.
///
/// # Responses
/// - `206`: parts of bytes. Some ranges of a video.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ReadRanges {}

impl ReadRanges {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for ReadRanges {
    const ID: &'static str = "readRanges";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/ranges";
    const ACCEPT: &'static str = "multipart/byteranges";
    type ResponseBody = Vec<part_reader::Part<bytes::Bytes>>;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.parts(&[206]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

streaming::streaming_operation!(ReadRanges {
    media_type = "multipart/byteranges",
    parts = part_reader::BodyParts<bytes::Bytes>,
});
