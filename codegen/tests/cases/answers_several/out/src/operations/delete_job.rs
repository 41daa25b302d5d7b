use crate::runtime::{context, operation, reader, validate};
use crate::types;

/// The operation `deleteJob`.
///
/// `DELETE /job`
///
/// Answers, by status:
///
/// - `default`: What there was.
/// - `404`: None.
///
/// Described at `#/paths/~1job/delete`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeleteJob {}

impl DeleteJob {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for DeleteJob {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for DeleteJob {
    const ID: &'static str = "deleteJob";
    type Success = types::ResultType;
    type Failure = String;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/job");
        context.request(http::Method::DELETE, path, "application/json, text/plain", None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200..=299 => operation::success_json(response, reading, &[]),
            _ => Err(operation::failure_text(response)),
        }
    }
}
