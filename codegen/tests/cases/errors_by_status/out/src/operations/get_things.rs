use crate::runtime::{context, operation, reader, validate};
use crate::types;

/// The operation `getThings`.
///
/// `GET /things`
///
/// Answers, by status:
///
/// - `200`: Here.
/// - `default`: Anything else.
/// - `4XX`: You failed.
/// - `401`: Who are you?
/// - `404`: There is none.
/// - `409`: Another one is `there`.
///
/// Described at `#/paths/~1things/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetThings {}

impl GetThings {
    /// A request with all that the API requires.
    pub fn new() -> Self {
        Self {}
    }
}

impl validate::Validate for GetThings {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

impl operation::Operation for GetThings {
    const ID: &'static str = "getThings";
    type Success = Vec<String>;
    type Failure = GetThingsFailure;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/things");
        context
            .request(
                http::Method::GET,
                path,
                "application/json, application/problem+json, text/plain",
                None,
            )
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200..=299 => operation::success_json(response, reading, &[200]),
            404 => Err(operation::failed_json(response, GetThingsFailure::NotFound)),
            409 => Err(operation::failed_json(response, GetThingsFailure::Conflict)),
            400..=499 => {
                Err(operation::failed_text(response, GetThingsFailure::ClientError))
            }
            _ => Err(operation::failed_json(response, GetThingsFailure::Default)),
        }
    }
}

/// What the API answers where a call of [`GetThings`] fails.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "there is one for each call")]
pub enum GetThingsFailure {
    /// `default`: Anything else.
    Default(types::Problem),
    /// `4XX`: You failed.
    ClientError(String),
    /// `404`: There is none.
    NotFound(types::GetThingsNotFoundError),
    /// `409`: Another one is `there`.
    Conflict(types::GetThingsConflictError),
}
