use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};

/// The operation `one`.
///
/// `GET /a`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1a/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct One {}

request_type::request_type!(One {} and {});

impl operation::Operation for One {
    const ID: &'static str = "one";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/a");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `one`.
    ///
    /// `GET /a`, see [`One`].
    fn one(request: One);
}
