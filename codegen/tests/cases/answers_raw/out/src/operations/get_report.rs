use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};

/// The operation `getReport`.
///
/// `GET /report`
///
/// Answers, by status:
///
/// - `200`: The report.
///
/// Described at `#/paths/~1report/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetReport {}

request_type::request_type!(GetReport {} and {});

impl operation::Operation for GetReport {
    const ID: &'static str = "getReport";
    const METHOD: http::Method = http::Method::GET;
    const ACCEPT: &'static str = "text/csv, text/html";
    type Success = String;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/report");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.text(&[200]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getReport`.
    ///
    /// `GET /report`, see [`GetReport`].
    fn get_report(request: GetReport);
}
