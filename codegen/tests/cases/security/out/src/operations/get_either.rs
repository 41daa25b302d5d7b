use crate::runtime::client::{client_methods, operation, security};
use crate::runtime::request::{builder, request_type};

/// The operation `getEither`.
///
/// `GET /either`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Takes HTTP Basic credentials.
///
/// Described at `#/paths/~1either/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetEither {}

request_type::request_type!(GetEither {} and {});

impl operation::Operation for GetEither {
    const ID: &'static str = "getEither";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[],
        &[security::Scheme::BASIC],
    ];
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/either");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getEither`.
    ///
    /// `GET /either`, see [`GetEither`].
    fn get_either(request: GetEither);
}
