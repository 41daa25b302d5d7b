use crate::runtime::{call, inputs, limits, operation, request};
use crate::types;

/// The operation `setCount`.
///
/// `PUT /count`
///
/// Defined in `#/paths/~1count/put`.
///
/// # Responses
///
/// - `200`: The count.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetCount {
    /// The request body.
    ///
    /// Sent as the body, as `application/json`.
    pub body: Option<types::Count>,
}

inputs::inputs!(SetCount {} and {
    body: optional plain "body" types::Count => |value, at, found| limits::minimum(*value, 1, at, found),
});

impl operation::Operation for SetCount {
    const ID: &'static str = "setCount";
    const METHOD: http::Method = http::Method::PUT;
    type Success = types::Count;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/count");
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => {
                answer
                    .json_with(
                        &[200],
                        |value, at, found| limits::minimum(*value, 1, at, found),
                    )
            }
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `setCount`.
    ///
    /// `PUT /count`; see [`SetCount`].
    fn set_count(request: SetCount);
}
