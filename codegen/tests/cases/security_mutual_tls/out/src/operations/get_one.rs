use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};

/// The operation `getOne`.
///
/// `GET /one`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// `certificate` asks for a certificate, which the transport has to show.
///
/// Described at `#/paths/~1one/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetOne {}

request_type::request_type!(GetOne {} and {});

impl operation::Operation for GetOne {
    const ID: &'static str = "getOne";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/one");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getOne`.
    ///
    /// `GET /one`, see [`GetOne`].
    fn get_one(request: GetOne);
}
