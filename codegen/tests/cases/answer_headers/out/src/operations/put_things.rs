use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};

/// The operation `putThings`.
///
/// `PUT /things`
///
/// Answers, by status:
///
/// - `204`: Done.
/// - `400`: No.
///
/// Headers of answers:
///
/// - `x-rate-limit`: So many calls are left in `this` hour.
/// - `Location`
///
/// Described at `#/paths/~1things/put`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PutThings {}

request_type::request_type!(PutThings {} and {});

impl operation::Operation for PutThings {
    const ID: &'static str = "putThings";
    const METHOD: http::Method = http::Method::PUT;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/things");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `putThings`.
    ///
    /// `PUT /things`, see [`PutThings`].
    fn put_things(request: PutThings);
}
