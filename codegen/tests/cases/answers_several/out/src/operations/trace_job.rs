use crate::runtime::{call, inputs, operation, request};

/// The operation `traceJob`.
///
/// `TRACE /job`
///
/// Defined in `#/paths/~1job/trace`.
///
/// # Responses
///
/// - `500`: Never.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TraceJob {}

inputs::inputs!(TraceJob {} and {});

impl operation::Operation for TraceJob {
    const ID: &'static str = "traceJob";
    const METHOD: http::Method = http::Method::TRACE;
    type Success = bytes::Bytes;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/job");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.bytes(&[]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `traceJob`.
    ///
    /// `TRACE /job`; see [`TraceJob`].
    fn trace_job(request: TraceJob);
}
