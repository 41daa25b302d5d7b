use crate::runtime::client::{api_client, call, operation};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

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
    type ErrorBody = crate::ErrorBody;

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
            404 => Err(response.error_json(crate::ErrorBody::GetThingsNotFoundError)),
            409 => Err(response.error_json(crate::ErrorBody::GetThingsConflictError)),
            400..=499 => Err(response.error_text(crate::ErrorBody::Text)),
            _ => Err(response.error_json(crate::ErrorBody::Problem)),
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
