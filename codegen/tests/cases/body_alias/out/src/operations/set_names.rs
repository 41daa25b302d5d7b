use crate::runtime::{call, inputs, limits, operation, request, text};
use crate::types;

/// The operation `setNames`.
///
/// `PUT /names`
///
/// Defined in `#/paths/~1names/put`.
///
/// # Responses
///
/// - `200`: The names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetNames {
    /// The request body.
    ///
    /// Sent as the body, as `application/json`.
    pub body: types::Names,
}

inputs::inputs!(SetNames {
    body: each_into "body" String => |value, at, found| {
        limits::max_items(value, 2, at, found);
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            text::rules!(min_length = 1).check(item, at, found);
        }
    },
} and {});

impl operation::Operation for SetNames {
    const ID: &'static str = "setNames";
    const METHOD: http::Method = http::Method::PUT;
    type Success = types::Names;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/names");
        request.json("application/json", &self.body);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => {
                answer
                    .json_with(
                        &[200],
                        |value, at, found| {
                            limits::max_items(value, 2, at, found);
                            for (index, item) in value.iter().enumerate() {
                                let at = &at.index(index);
                                text::rules!(min_length = 1).check(item, at, found);
                            }
                        },
                    )
            }
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `setNames`.
    ///
    /// `PUT /names`; see [`SetNames`].
    fn set_names(request: SetNames);
}
