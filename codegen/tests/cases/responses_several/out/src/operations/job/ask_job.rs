use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::{raw_response, response_enum};
use crate::runtime::validation::constrained;

/// `OPTIONS /job`
///
/// # Responses
/// - `200`: a string or null. Perhaps.
/// - `201`: an array of an integer. Some.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AskJob {}

impl AskJob {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for AskJob {
    const ID: &'static str = "askJob";
    const METHOD: &'static str = "OPTIONS";
    const PATH: &'static str = "/job";
    type ResponseBody = AskJobSuccess;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    #[allow(clippy::match_overlapping_arm, reason = "a status takes precedence over its range")]
    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            201 => {
                raw_response::map_body(
                    AskJobSuccess::Created,
                    response.json_with(
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
                    response.json_with(
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
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

/// The body of a successful response to [`AskJob`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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
