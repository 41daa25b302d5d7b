use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::validation::bounds;
use crate::types;

/// The operation `setCount`.
///
/// `PUT /count`
///
/// Answers, by status:
///
/// - `200`: The count.
///
/// Described at `#/paths/~1count/put`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetCount {
    /// The body.
    ///
    /// Sent as the body, as `application/json`.
    pub body: Option<types::Count>,
}

request_type::request_type!(SetCount {} and {
    body: optional plain "body" types::Count => |value, at, found| bounds::minimum(*value, 1, at, found),
});

impl operation::Operation for SetCount {
    const ID: &'static str = "setCount";
    const METHOD: http::Method = http::Method::PUT;
    type Success = types::Count;
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
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
                        |value, at, found| bounds::minimum(*value, 1, at, found),
                    )
            }
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `setCount`.
    ///
    /// `PUT /count`, see [`SetCount`].
    fn set_count(request: SetCount);
}
