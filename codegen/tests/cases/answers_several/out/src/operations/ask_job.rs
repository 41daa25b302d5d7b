use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::response_enum;
use crate::runtime::validation::{bounds, string_constraints};

/// The operation `askJob`.
///
/// `OPTIONS /job`
///
/// Answers, by status:
///
/// - `200`: Perhaps.
/// - `201`: Some.
///
/// Described at `#/paths/~1job/options`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AskJob {}

request_type::request_type!(AskJob {} and {});

impl operation::Operation for AskJob {
    const ID: &'static str = "askJob";
    const METHOD: http::Method = http::Method::OPTIONS;
    type Success = AskJobSuccess;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/job");
    }

    #[allow(
        clippy::match_overlapping_arm,
        reason = "a status comes before the range that it is in"
    )]
    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            201 => {
                operation::variant(
                    AskJobSuccess::Created,
                    answer
                        .json_with(
                            &[201],
                            |value, at, found| bounds::min_items(value, 1, at, found),
                        ),
                )
            }
            200..=299 => {
                operation::variant(
                    AskJobSuccess::Ok,
                    answer
                        .json_with(
                            &[200],
                            |value, at, found| {
                                if let Some(value) = value {
                                    string_constraints::string_constraints!(max_length = 2)
                                        .check(value, at, found);
                                }
                            },
                        ),
                )
            }
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `askJob`.
    ///
    /// `OPTIONS /job`, see [`AskJob`].
    fn ask_job(request: AskJob);
}

/// What comes back where a call of [`AskJob`] succeeds.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "there is one for each call")]
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
