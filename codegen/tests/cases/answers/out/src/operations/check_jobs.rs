use crate::runtime::{context, operation, reader, validate};

/// The operation `checkJobs`.
///
/// `HEAD /jobs`
///
/// Answers, by status:
///
/// - `200`: How many.
///
/// Described at `#/paths/~1jobs/head`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CheckJobs {}

impl CheckJobs {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for CheckJobs {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for CheckJobs {
    const ID: &'static str = "checkJobs";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/jobs");
        context.request(http::Method::HEAD, path, "application/json", None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200..=299 => operation::success_empty(response, reading, &[200]),
            _ => Err(operation::failure_json(response)),
        }
    }
}
