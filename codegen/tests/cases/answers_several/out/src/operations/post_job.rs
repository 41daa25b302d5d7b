use crate::runtime::{call, inputs, operation, request, variants};
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PostJob {}

inputs::inputs!(PostJob {} and {});

impl operation::Operation for PostJob {
    const ID: &'static str = "postJob";
    const METHOD: http::Method = http::Method::POST;
    const ACCEPT: &'static str = "application/json, text/plain";
    type Success = PostJobSuccess;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/job");
    }

    #[allow(
        clippy::match_overlapping_arm,
        reason = "a status takes precedence over its range"
    )]
    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            201 => operation::variant(PostJobSuccess::Created, answer.json(&[201])),
            200..=299 => operation::variant(PostJobSuccess::Success, answer.text(&[])),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
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

variants::variants!(PostJobSuccess {
    Created,
    Success,
} and {});
