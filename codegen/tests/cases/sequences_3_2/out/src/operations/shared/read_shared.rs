use crate::runtime::client::{operation, streaming};
use crate::runtime::request::builder;
use crate::runtime::response::{raw_response, sequence};

/// `GET /shared`
///
/// Each item can be read as soon as it arrives, with [`Call::stream`](crate::Call::stream),
/// from an [`ItemStream`](crate::ItemStream): by `next().await`, or as an iterator with the
/// blocking client.
///
/// # Responses
/// - `200`: a sequence of [`Item`](crate::types::readings::Item). By a component.
/// - `404`: [`Body`](crate::types::problem::Body). By another component.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ReadShared {}

impl ReadShared {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for ReadShared {
    const ID: &'static str = "readShared";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/shared";
    const ACCEPT: &'static str = "application/json-seq, application/json";
    type ResponseBody = Vec<crate::types::readings::Item>;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.sequence(&[200]),
            404 => Err(response.error_json(crate::ErrorBody::ProblemBody)),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

streaming::streaming_operation!(ReadShared {
    media_type = "application/json-seq",
    parts = sequence::ItemParts<crate::types::readings::Item>,
});
