use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::{raw_response, response_enum};
use crate::types;

/// The operation `postJob`.
///
/// `POST /job`
///
/// Defined in `#/paths/~1job/post`.
///
/// # Responses
///
/// - `201`: Made.
/// - `2XX`: Whatever it is.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostJob {}

request_type::request_type!(PostJob {} and {});

impl operation::Operation for PostJob {
    const ID: &'static str = "postJob";
    const METHOD: http::Method = http::Method::POST;
    const ACCEPT: &'static str = "application/json, text/plain";
    type ResponseBody = PostJobSuccess;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/job");
    }

    #[allow(
        clippy::match_overlapping_arm,
        reason = "a status takes precedence over its range"
    )]
    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            201 => raw_response::map_body(PostJobSuccess::Created, response.json(&[201])),
            200..=299 => {
                raw_response::map_body(PostJobSuccess::Success, response.text(&[]))
            }
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `postJob`.
    ///
    /// `POST /job`; see [`PostJob`].
    fn post_job(request: PostJob);
}

/// The body of a successful response to [`PostJob`].
#[derive(Clone, Debug, PartialEq)]
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
