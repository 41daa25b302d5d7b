use crate::runtime::{context, date_time, operation, reader, validate};

/// The operation `timeJobs`.
///
/// `PATCH /jobs`
///
/// Answers, by status:
///
/// - `200`: When they run.
///
/// Described at `#/paths/~1jobs/patch`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TimeJobs {}

impl TimeJobs {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for TimeJobs {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for TimeJobs {
    const ID: &'static str = "timeJobs";
    type Success = Vec<date_time::DateTime>;
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/jobs");
        context.request(http::Method::PATCH, path, "application/json", None)
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
