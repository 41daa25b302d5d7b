use crate::runtime::{context, operation, reader, validate};

/// The operation `runJobs`.
///
/// `PUT /jobs`
///
/// Answers, by status:
///
/// - `202`: They run.
/// - `4XX`: They do not.
///
/// Described at `#/paths/~1jobs/put`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RunJobs {}

impl RunJobs {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for RunJobs {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for RunJobs {
    const ID: &'static str = "runJobs";
    type Success = serde_json::Value;
    type Failure = String;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/jobs");
        context.request(http::Method::PUT, path, "application/json", None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200..=299 => operation::success_json(response, reading, &[202]),
            _ => Err(operation::failure_json(response)),
        }
    }
}
