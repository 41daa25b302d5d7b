use crate::runtime::{call, inputs, operation, request, streaming};
use crate::types;

/// The operation `pickReport`.
///
/// `PATCH /report`
///
/// The response is also available as `application/pdf` or `application/vnd.short+json` or
/// `image/*`, with [`Client::stream`](crate::Client::stream).
///
/// Defined in `#/paths/~1report/patch`.
///
/// # Responses
///
/// - `200`: The report, in one form or another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PickReport {}

inputs::inputs!(PickReport {} and {});

impl operation::Operation for PickReport {
    const ID: &'static str = "pickReport";
    const METHOD: http::Method = http::Method::PATCH;
    type Success = types::Report;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/report");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.json(&[200]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `pickReport`.
    ///
    /// `PATCH /report`; see [`PickReport`].
    fn pick_report(request: PickReport);
}
streaming::streamed!(
    PickReport : bytes of "application/pdf, application/vnd.short+json, image/*"
);
