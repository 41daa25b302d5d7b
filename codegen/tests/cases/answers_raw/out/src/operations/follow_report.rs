use crate::runtime::{context, events, operation, reader, validate};

/// The operation `followReport`.
///
/// `TRACE /report`
///
/// Answers, by status:
///
/// - `200`: What happens.
///
/// Described at `#/paths/~1report/trace`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FollowReport {}

impl FollowReport {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for FollowReport {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for FollowReport {
    const ID: &'static str = "followReport";
    type Success = events::Events<serde_json::Value>;
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/report");
        context.request(http::Method::TRACE, path, "text/event-stream", None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200..=299 => events::success(response, reading, &[200]),
            _ => Err(operation::failure_json(response)),
        }
    }
}
