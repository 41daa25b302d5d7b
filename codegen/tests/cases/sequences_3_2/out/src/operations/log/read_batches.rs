use crate::runtime::client::{operation, streaming};
use crate::runtime::request::builder;
use crate::runtime::response::{raw_response, sequence};
use crate::types;

/// `PUT /log`
///
/// Each item can be read as soon as it arrives, with [`Call::stream`](crate::Call::stream),
/// from an [`ItemStream`](crate::ItemStream): by `next().await`, or as an iterator with the
/// blocking client.
///
/// # Responses
/// - `200`: a sequence of [`Batch`](crate::types::Batch). Each item is a list itself, and there
///   are at most ten.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ReadBatches {}

impl ReadBatches {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for ReadBatches {
    const ID: &'static str = "readBatches";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/log";
    const ACCEPT: &'static str = "application/x-ndjson";
    type ResponseBody = Vec<types::Batch>;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.sequence(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

streaming::streaming_operation!(ReadBatches {
    media_type = "application/x-ndjson",
    parts = sequence::ItemParts<types::Batch>,
});
