use crate::runtime::client::{client_methods, operation, security};
use crate::runtime::request::{builder, request_type};

/// The operation `getBearer`.
///
/// `GET /bearer`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Needs a bearer token, or a bearer token, or a bearer token.
///
/// `oauth` needs `read`.
///
/// Described at `#/paths/~1bearer/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetBearer {}

request_type::request_type!(GetBearer {} and {});

impl operation::Operation for GetBearer {
    const ID: &'static str = "getBearer";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[security::Scheme::BEARER],
        &[security::Scheme::BEARER],
        &[security::Scheme::BEARER],
    ];
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/bearer");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getBearer`.
    ///
    /// `GET /bearer`, see [`GetBearer`].
    fn get_bearer(request: GetBearer);
}
