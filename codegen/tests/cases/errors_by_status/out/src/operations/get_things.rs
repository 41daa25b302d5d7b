use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::types;

/// The operation `getThings`.
///
/// `GET /things`
///
/// Defined in `#/paths/~1things/get`.
///
/// # Responses
///
/// - `200`: Here.
/// - `default`: Anything else.
/// - `4XX`: You failed.
/// - `401`: Who are you?
/// - `404`: There is none.
/// - `409`: Another one is `there`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetThings {}

request_type::request_type!(GetThings {} and {});

impl operation::Operation for GetThings {
    const ID: &'static str = "getThings";
    const METHOD: http::Method = http::Method::GET;
    const ACCEPT: &'static str = "application/json, application/problem+json, text/plain";
    type ResponseBody = Vec<String>;
    type ErrorBody = GetThingsFailure;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/things");
    }

    #[allow(
        clippy::match_overlapping_arm,
        reason = "a status takes precedence over its range"
    )]
    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            404 => Err(response.error_json().map(GetThingsFailure::NotFound)),
            409 => Err(response.error_json().map(GetThingsFailure::Conflict)),
            400..=499 => Err(response.error_text().map(GetThingsFailure::ClientError)),
            _ => Err(response.error_json().map(GetThingsFailure::Default)),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getThings`.
    ///
    /// `GET /things`; see [`GetThings`].
    fn get_things(request: GetThings);
}

/// The body of an error response to [`GetThings`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
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
