use crate::runtime::client::{api_client, call, operation};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /things`
///
/// # Responses
///
/// - `200`: an array of a string. Here.
/// - `default`: [`Problem`](crate::types::Problem). Anything else.
/// - `4XX`: text. You failed.
/// - `401`: Who are you?
/// - `404`: [`GetThingsNotFoundError`](crate::types::GetThingsNotFoundError). There is
///   none.
/// - `409`: [`GetThingsConflictError`](crate::types::GetThingsConflictError). Another one
///   is `there`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetThings {}

impl GetThings {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Self::default()
    }
}

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

impl<T> api_client::Client<T> {
    /// `GET /things`; see [`GetThings`]. Returns an array of a string.
    ///
    /// # Errors
    ///
    /// `default`: [`Problem`](crate::types::Problem); `4XX`: text; `401`: no body; `404`:
    /// [`GetThingsNotFoundError`](crate::types::GetThingsNotFoundError); `409`:
    /// [`GetThingsConflictError`](crate::types::GetThingsConflictError).
    pub fn get_things(
        &self,
        request: impl Into<GetThings>,
    ) -> call::Call<'_, T, GetThings> {
        call::Call::new(self, request)
    }
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
