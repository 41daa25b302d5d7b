use crate::runtime::{context, operation, reader, validate};
use crate::types;

/// The operation `listJobs`.
///
/// `GET /jobs`
///
/// Answers, by status:
///
/// - `200`: The jobs.
/// - `404`: There are none.
/// - `default`: Something broke.
///
/// Described at `#/paths/~1jobs/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ListJobs {}

impl ListJobs {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for ListJobs {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for ListJobs {
    const ID: &'static str = "listJobs";
    type Success = Vec<types::ListJobsResponseItem>;
    type Failure = types::Fault;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/jobs");
        context.request(http::Method::GET, path, "application/json", None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200..=299 => operation::success_json(response, reading, &[200]),
            _ => Err(operation::failure_json(response)),
        }
    }
}
