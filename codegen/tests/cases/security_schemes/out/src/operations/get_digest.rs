use crate::runtime::{call, inputs, operation, request, security};

/// The operation `getDigest`.
///
/// `GET /digest`
///
/// Defined in `#/paths/~1digest/get`.
///
/// # Responses
///
/// - `204`: Done.
///
/// # Authentication
///
/// Requires the credentials `digest`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetDigest {}

inputs::inputs!(GetDigest {} and {});

impl operation::Operation for GetDigest {
    const ID: &'static str = "getDigest";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[security::Scheme::Authorization("Digest")],
    ];
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/digest");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getDigest`.
    ///
    /// `GET /digest`; see [`GetDigest`].
    fn get_digest(request: GetDigest);
}
