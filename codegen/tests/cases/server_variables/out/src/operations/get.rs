use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};

/// The operation `get`.
///
/// `GET /`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Get {}

request_type::request_type!(Get {} and {});

impl operation::Operation for Get {
    const ID: &'static str = "get";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `get`.
    ///
    /// `GET /`, see [`Get`].
    fn get(request: Get);
}
