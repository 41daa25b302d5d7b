use crate::runtime::{context, operation, reader, validate};

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

impl TraceJob {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for TraceJob {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for TraceJob {
    const ID: &'static str = "traceJob";
    type Success = bytes::Bytes;
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/job");
        context.request(http::Method::TRACE, path, "application/json", None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200..=299 => operation::success_bytes(response, reading, &[]),
            _ => Err(operation::failure_json(response)),
        }
    }
}
