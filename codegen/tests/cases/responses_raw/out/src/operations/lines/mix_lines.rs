use crate::runtime::client::{operation, streaming};
use crate::runtime::request::builder;
use crate::runtime::response::{raw_response, sequence};

/// `PATCH /lines`
///
/// Each item can be read as soon as it arrives, with [`Call::stream`](crate::Call::stream),
/// from an [`ItemStream`](crate::ItemStream): by `next().await`, or as an iterator with the
/// blocking client.
///
/// # Responses
/// - `200`: a sequence of JSON. Anything.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct MixLines {}

impl MixLines {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for MixLines {
    const ID: &'static str = "mixLines";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/lines";
    const ACCEPT: &'static str = "application/x-ndjson";
    type ResponseBody = Vec<serde_json::Value>;
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

streaming::streaming_operation!(MixLines {
    media_type = "application/x-ndjson",
    parts = sequence::ItemParts<serde_json::Value>,
});
