use crate::runtime::client::{client_methods, operation, security};
use crate::runtime::request::{builder, request_type};

/// The operation `getDigest`.
///
/// `GET /digest`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Needs the secret `digest`.
///
/// Described at `#/paths/~1digest/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetDigest {}

request_type::request_type!(GetDigest {} and {});

impl operation::Operation for GetDigest {
    const ID: &'static str = "getDigest";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[security::Scheme::Authorization("Digest")],
    ];
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/digest");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getDigest`.
    ///
    /// `GET /digest`, see [`GetDigest`].
    fn get_digest(request: GetDigest);
}
