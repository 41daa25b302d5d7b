use crate::runtime::{context, operation, reader, validate};
use crate::types;

/// The operation `postJob`.
///
/// `POST /job`
///
/// Answers, by status:
///
/// - `201`: Made.
/// - `2XX`: Whatever it is.
///
/// Described at `#/paths/~1job/post`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PostJob {}

impl PostJob {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for PostJob {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for PostJob {
    const ID: &'static str = "postJob";
    type Success = PostJobSuccess;
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/job");
        context.request(http::Method::POST, path, "application/json, text/plain", None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            201 => {
                operation::succeeded_json(
                    response,
                    reading,
                    &[201],
                    PostJobSuccess::Created,
                )
            }
            200..=299 => {
                operation::succeeded_text(
                    response,
                    reading,
                    &[],
                    PostJobSuccess::Success,
                )
            }
            _ => Err(operation::failure_json(response)),
        }
    }
}

/// What comes back where a call of [`PostJob`] succeeds.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "there is one for each call")]
pub enum PostJobSuccess {
    /// `201`: Made.
    Created(types::ResultType),
    /// `2XX`: Whatever it is.
    Success(String),
}

impl validate::Validate for PostJobSuccess {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        match self {
            Self::Created(body) => validate::check(body, at, found),
            Self::Success(body) => validate::check(body, at, found),
        }
    }
}
