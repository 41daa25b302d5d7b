use crate::runtime::{call, inputs, operation, request, security};

/// The operation `getBearer`.
///
/// `GET /bearer`
///
/// `oauth` requires the scopes `read`.
///
/// Defined in `#/paths/~1bearer/get`.
///
/// # Responses
///
/// - `204`: Done.
///
/// # Authentication
///
/// Requires a bearer token.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetBearer {}

inputs::inputs!(GetBearer {} and {});

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

    fn write(&self, request: &mut request::Builder) {
        request.path("/bearer");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getBearer`.
    ///
    /// `GET /bearer`; see [`GetBearer`].
    fn get_bearer(request: GetBearer);
}
