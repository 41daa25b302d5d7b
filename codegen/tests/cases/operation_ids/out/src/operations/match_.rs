use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};

/// The operation `match`.
///
/// `POST /cats`
///
/// Answers, by status:
///
/// - `204`: It is told.
///
/// Described at `#/paths/~1cats/post`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Match {}

request_type::request_type!(Match {} and {});

impl operation::Operation for Match {
    const ID: &'static str = "match";
    const METHOD: http::Method = http::Method::POST;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/cats");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `match`.
    ///
    /// `POST /cats`, see [`Match`].
    fn r#match(request: Match);
}
