use crate::runtime::{call, inputs, operation, request, streaming};

/// The operation `drawReport`.
///
/// `PUT /report`
///
/// The response body can be read as it arrives, with
/// [`Client::stream`](crate::Client::stream).
///
/// Defined in `#/paths/~1report/put`.
///
/// # Responses
///
/// - `200`: A picture.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DrawReport {}

inputs::inputs!(DrawReport {} and {});

impl operation::Operation for DrawReport {
    const ID: &'static str = "drawReport";
    const METHOD: http::Method = http::Method::PUT;
    const ACCEPT: &'static str = "image/png, text/plain";
    type Success = bytes::Bytes;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/report");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.bytes(&[200]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `drawReport`.
    ///
    /// `PUT /report`; see [`DrawReport`].
    fn draw_report(request: DrawReport);
}
streaming::streamed!(DrawReport : bytes);
