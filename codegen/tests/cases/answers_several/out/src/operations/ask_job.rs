use crate::runtime::{call, inputs, limits, operation, request, text, variants};

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
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AskJob {}

inputs::inputs!(AskJob {} and {});

impl operation::Operation for AskJob {
    const ID: &'static str = "askJob";
    const METHOD: http::Method = http::Method::OPTIONS;
    type Success = AskJobSuccess;
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
            201 => {
                operation::variant(
                    AskJobSuccess::Created,
                    answer
                        .json_with(
                            &[201],
                            |value, at, found| limits::min_items(value, 1, at, found),
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
                                    text::rules!(max_length = 2).check(value, at, found);
                                }
                            },
                        ),
                )
            }
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
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

variants::variants!(AskJobSuccess {
    Ok,
    Created,
} and {});
