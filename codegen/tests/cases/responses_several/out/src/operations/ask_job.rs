use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::{raw_response, response_enum};
use crate::runtime::validation::constrained;

/// The operation `askJob`.
///
/// `OPTIONS /job`
///
/// Defined in `#/paths/~1job/options`.
///
/// # Responses
///
/// - `200`: Perhaps.
/// - `201`: Some.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AskJob {}

request_type::request_type!(AskJob {} and {});

impl operation::Operation for AskJob {
    const ID: &'static str = "askJob";
    const METHOD: http::Method = http::Method::OPTIONS;
    type ResponseBody = AskJobSuccess;
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
            201 => {
                raw_response::map_body(
                    AskJobSuccess::Created,
                    response
                        .json_with(
                            &[201],
                            |value, at, found| {
                                constrained::validate(
                                    value,
                                    constrained::rules!(MinItems(1)),
                                    at,
                                    found,
                                )
                            },
                        ),
                )
            }
            200..=299 => {
                raw_response::map_body(
                    AskJobSuccess::Ok,
                    response
                        .json_with(
                            &[200],
                            |value, at, found| {
                                constrained::validate(
                                    value,
                                    constrained::rules!(MaxLength(2)),
                                    at,
                                    found,
                                )
                            },
                        ),
                )
            }
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `askJob`.
    ///
    /// `OPTIONS /job`; see [`AskJob`].
    fn ask_job(request: AskJob);
}

/// The body of a successful response to [`AskJob`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum AskJobSuccess {
    /// `200`: Perhaps.
    Ok(Option<String>),
    /// `201`: Some.
    Created(Vec<i64>),
}

response_enum::response_enum!(AskJobSuccess {
    Ok,
    Created,
} and {});
