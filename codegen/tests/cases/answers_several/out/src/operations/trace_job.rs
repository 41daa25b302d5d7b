use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};

/// The operation `traceJob`.
///
/// `TRACE /job`
///
/// Answers, by status:
///
/// - `500`: Never.
///
/// Described at `#/paths/~1job/trace`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TraceJob {}

request_type::request_type!(TraceJob {} and {});

impl operation::Operation for TraceJob {
    const ID: &'static str = "traceJob";
    const METHOD: http::Method = http::Method::TRACE;
    type Success = bytes::Bytes;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/job");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.bytes(&[]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `traceJob`.
    ///
    /// `TRACE /job`, see [`TraceJob`].
    fn trace_job(request: TraceJob);
}
