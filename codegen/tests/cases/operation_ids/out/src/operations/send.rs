use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};

/// The operation `send`.
///
/// `GET /cats`
///
/// Answers, by status:
///
/// - `204`: It is sent.
///
/// Described at `#/paths/~1cats/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Send {}

request_type::request_type!(Send {} and {});

impl operation::Operation for Send {
    const ID: &'static str = "send";
    const METHOD: http::Method = http::Method::GET;
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
    /// Calls `send`.
    ///
    /// `GET /cats`, see [`Send`].
    fn send_(request: Send);
}
