use crate::runtime::{context, operation, reader, validate};
use crate::types;

/// The operation `putJob`.
///
/// `PUT /job`
///
/// Answers, by status:
///
/// - `200`: Changed.
/// - `201`: Made.
///
/// Described at `#/paths/~1job/put`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PutJob {}

impl PutJob {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for PutJob {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for PutJob {
    const ID: &'static str = "putJob";
    type Success = types::ResultType;
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/job");
        context.request(http::Method::PUT, path, "application/json", None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200..=299 => operation::success_json(response, reading, &[200, 201]),
            _ => Err(operation::failure_json(response)),
        }
    }
}
