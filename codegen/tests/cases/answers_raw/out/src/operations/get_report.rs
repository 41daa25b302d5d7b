use crate::runtime::{call, inputs, operation, request};

/// The operation `getReport`.
///
/// `GET /report`
///
/// Defined in `#/paths/~1report/get`.
///
/// # Responses
///
/// - `200`: The report.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetReport {}

inputs::inputs!(GetReport {} and {});

impl operation::Operation for GetReport {
    const ID: &'static str = "getReport";
    const METHOD: http::Method = http::Method::GET;
    const ACCEPT: &'static str = "text/csv, text/html";
    type Success = String;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/report");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.text(&[200]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getReport`.
    ///
    /// `GET /report`; see [`GetReport`].
    fn get_report(request: GetReport);
}
