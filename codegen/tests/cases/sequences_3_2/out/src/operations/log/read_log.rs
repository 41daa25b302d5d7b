use crate::runtime::client::{operation, streaming};
use crate::runtime::request::builder;
use crate::runtime::response::{raw_response, sequence};
use crate::types;

/// `GET /log`
///
/// Each item can be read as soon as it arrives, with [`Call::stream`](crate::Call::stream),
/// from an [`ItemStream`](crate::ItemStream): by `next().await`, or as an iterator with the
/// blocking client.
///
/// # Responses
/// - `200`: a sequence of [`Entry`](crate::types::Entry). A line for each entry.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ReadLog {}

impl ReadLog {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for ReadLog {
    const ID: &'static str = "readLog";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/log";
    const ACCEPT: &'static str = "application/jsonl";
    type ResponseBody = Vec<types::Entry>;
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

streaming::streaming_operation!(ReadLog {
    media_type = "application/jsonl",
    parts = sequence::ItemParts<types::Entry>,
});
