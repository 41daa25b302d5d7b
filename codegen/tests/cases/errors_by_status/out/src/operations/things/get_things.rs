//! [`GetThings`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::json::object;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /things`
///
/// # Responses
/// - `200`: an array of a string. Here.
/// - `default`: [`Problem`](crate::types::Problem). Anything else.
/// - `4XX`: text. You failed.
/// - `401`: Who are you?
/// - `404`: [`NotFoundError`]. There is none.
/// - `409`: [`ConflictError`]. Another one is `there`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetThings {}

impl GetThings {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for GetThings {
    const ID: &'static str = "getThings";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/things";
    const ACCEPT: &'static str = "application/json, application/problem+json, text/plain";
    type ResponseBody = Vec<String>;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    #[allow(clippy::match_overlapping_arm, reason = "a status takes precedence over its range")]
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

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NotFoundError {
    pub id: i64,
}

#[cfg(feature = "build-responses")]
impl NotFoundError {
    /// Creates a value with its required properties.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

object::object!(NotFoundError {
    id: required "id",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConflictError {
    pub other: Option<String>,
}

#[cfg(feature = "build-responses")]
impl ConflictError {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn other(mut self, value: impl Into<String>) -> Self {
        self.other = Some(value.into());
        self
    }
}

object::object!(ConflictError {
    other: optional "other",
});
