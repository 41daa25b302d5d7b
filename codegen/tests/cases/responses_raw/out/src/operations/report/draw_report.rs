use crate::runtime::client::{operation, streaming};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `PUT /report`
///
/// The response body can be read as it arrives, with [`Call::stream`](crate::Call::stream),
/// from a [`ByteStream`](crate::ByteStream): by `next().await`, or as [`std::io::Read`] with
/// the blocking client.
///
/// # Responses
/// - `200`: bytes. A picture.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DrawReport {}

impl DrawReport {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for DrawReport {
    const ID: &'static str = "drawReport";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/report";
    const ACCEPT: &'static str = "image/png, text/plain";
    type ResponseBody = bytes::Bytes;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.bytes(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

streaming::streaming_operation!(DrawReport : bytes);
