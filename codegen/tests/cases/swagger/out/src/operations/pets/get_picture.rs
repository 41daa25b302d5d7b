use crate::runtime::client::{operation, streaming};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;

/// `GET /pets/{id}/picture`
///
/// The response body can be read as it arrives, with [`Call::stream`](crate::Call::stream),
/// from a [`ByteStream`](crate::ByteStream): by `next().await`, or as [`std::io::Read`] with
/// the blocking client.
///
/// # Responses
/// - `200`: bytes. A picture.
/// - `404`: [`Failure`](crate::types::Failure). It failed.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetPicture {
    /// At least 1.
    pub id: i64,
}

impl GetPicture {
    /// Creates a request with its required values.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl operation::Operation for GetPicture {
    const ID: &'static str = "getPicture";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/pets/{id}/picture";
    const ACCEPT: &'static str = "image/png, application/json";
    type ResponseBody = bytes::Bytes;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(Self::PATH, &[checked::value!(self.id, Minimum(Integer(1)))]);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.bytes(&[200]),
            404 => Err(response.error_json(crate::ErrorBody::Failure)),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

streaming::streaming_operation!(GetPicture : bytes);
