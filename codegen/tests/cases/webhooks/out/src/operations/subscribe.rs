use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};

/// The operation `subscribe`.
///
/// `POST /subscriptions`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1subscriptions/post`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Subscribe {}

request_type::request_type!(Subscribe {} and {});

impl operation::Operation for Subscribe {
    const ID: &'static str = "subscribe";
    const METHOD: http::Method = http::Method::POST;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/subscriptions");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `subscribe`.
    ///
    /// `POST /subscriptions`, see [`Subscribe`].
    fn subscribe(request: Subscribe);
}
