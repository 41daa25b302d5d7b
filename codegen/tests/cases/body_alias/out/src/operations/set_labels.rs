use crate::runtime::{call, inputs, limits, operation, request, text, variants};
use crate::types;

/// The operation `setLabels`.
///
/// `PUT /labels`
///
/// Defined in `#/paths/~1labels/put`.
///
/// # Responses
///
/// - `200`: All of them.
/// - `202`: Some.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetLabels {
    /// The request body.
    ///
    /// Sent as the body, as `application/json`.
    pub body: types::Labels,
}

inputs::inputs!(SetLabels {
    body: plain "body" types::Labels => |value, at, found| {
        for (key, value) in value.iter() {
            let at = &at.key(key);
            text::rules!(max_length = 3).check(value, at, found);
        }
    },
} and {});

impl operation::Operation for SetLabels {
    const ID: &'static str = "setLabels";
    const METHOD: http::Method = http::Method::PUT;
    type Success = SetLabelsSuccess;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/labels");
        request.json("application/json", &self.body);
    }

    #[allow(
        clippy::match_overlapping_arm,
        reason = "a status takes precedence over its range"
    )]
    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            202 => {
                operation::variant(
                    SetLabelsSuccess::Accepted,
                    answer
                        .json_with(
                            &[202],
                            |value, at, found| {
                                limits::max_items(value, 2, at, found);
                                for (index, item) in value.iter().enumerate() {
                                    let at = &at.index(index);
                                    text::rules!(min_length = 1).check(item, at, found);
                                }
                            },
                        ),
                )
            }
            200..=299 => {
                operation::variant(
                    SetLabelsSuccess::Ok,
                    answer
                        .json_with(
                            &[200],
                            |value, at, found| {
                                for (key, value) in value.iter() {
                                    let at = &at.key(key);
                                    text::rules!(max_length = 3).check(value, at, found);
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
    /// Calls `setLabels`.
    ///
    /// `PUT /labels`; see [`SetLabels`].
    fn set_labels(request: SetLabels);
}

/// The body of a successful response to [`SetLabels`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum SetLabelsSuccess {
    /// `200`: All of them.
    Ok(types::Labels),
    /// `202`: Some.
    Accepted(types::Names),
}

variants::variants!(SetLabelsSuccess {
    Ok,
    Accepted,
} and {});
