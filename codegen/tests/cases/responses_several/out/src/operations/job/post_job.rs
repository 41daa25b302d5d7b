use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::{raw_response, response_enum};
use crate::types;

/// `POST /job`
///
/// # Responses
/// - `201`: [`ResultType`](crate::types::ResultType). Made.
/// - `2XX`: text. Whatever it is.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PostJob {}

impl PostJob {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for PostJob {
    const ID: &'static str = "postJob";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/job";
    const ACCEPT: &'static str = "application/json, text/plain";
    type ResponseBody = PostJobSuccess;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    #[allow(clippy::match_overlapping_arm, reason = "a status takes precedence over its range")]
    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            201 => raw_response::map_body(PostJobSuccess::Created, response.json(&[201])),
            200..=299 => {
                raw_response::map_body(PostJobSuccess::Success, response.text(&[]))
            }
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

/// The body of a successful response to [`PostJob`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum PostJobSuccess {
    /// `201`: Made.
    Created(types::ResultType),
    /// `2XX`: Whatever it is.
    Success(String),
}

response_enum::response_enum!(PostJobSuccess {
    Created,
    Success,
} and {});
