use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};

/// The operation `get /`.
///
/// `GET /`
///
/// Answers, by status:
///
/// - `204`: It is there.
///
/// Described at `#/paths/~1/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetRoot {}

request_type::request_type!(GetRoot {} and {});

impl operation::Operation for GetRoot {
    const ID: &'static str = "get /";
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
    /// Calls `get /`.
    ///
    /// `GET /`, see [`GetRoot`].
    fn get_root(request: GetRoot);
}
