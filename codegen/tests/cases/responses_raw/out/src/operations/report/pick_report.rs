use crate::runtime::client::{operation, streaming};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `PATCH /report`
///
/// The response is also available as `application/pdf` or `application/vnd.short+json` or
/// `image/*`, with [`Call::stream`](crate::Call::stream), from a
/// [`ByteStream`](crate::ByteStream): by `next().await`, or as [`std::io::Read`] with the
/// blocking client.
///
/// # Responses
/// - `200`: [`Report`](crate::types::Report). The report, in one form or another.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PickReport {}

impl PickReport {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for PickReport {
    const ID: &'static str = "pickReport";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/report";
    type ResponseBody = types::Report;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

streaming::streaming_operation!(
    PickReport : bytes of "application/pdf, application/vnd.short+json, image/*"
);
