use crate::runtime::{context, operation, reader, validate};
use crate::types;

/// The operation `getJob`.
///
/// `GET /job`
///
/// Answers, by status:
///
/// - `200`: It is done.
/// - `202`: It goes on, *still*.
/// - `204`: There is none.
///
/// Described at `#/paths/~1job/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetJob {}

impl GetJob {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for GetJob {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for GetJob {
    const ID: &'static str = "getJob";
    type Success = GetJobSuccess;
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/job");
        context.request(http::Method::GET, path, "application/json", None)
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            202 => {
                operation::succeeded_json(
                    response,
                    reading,
                    &[202],
                    GetJobSuccess::Accepted,
                )
            }
            204 => {
                operation::succeeded_empty(
                    response,
                    reading,
                    &[204],
                    GetJobSuccess::NoContent,
                )
            }
            200..=299 => {
                operation::succeeded_json(response, reading, &[200], GetJobSuccess::Ok)
            }
            _ => Err(operation::failure_json(response)),
        }
    }
}

/// What comes back where a call of [`GetJob`] succeeds.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "there is one for each call")]
pub enum GetJobSuccess {
    /// `200`: It is done.
    Ok(types::ResultType),
    /// `202`: It goes on, *still*.
    Accepted(types::GetJobAcceptedResponse),
    /// `204`: There is none.
    NoContent,
}

impl validate::Validate for GetJobSuccess {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        match self {
            Self::Ok(body) => validate::check(body, at, found),
            Self::Accepted(body) => validate::check(body, at, found),
            Self::NoContent => {}
        }
    }
}
