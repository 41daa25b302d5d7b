use crate::runtime::{call, inputs, operation, request, security};

/// The operation `getOther`.
///
/// `GET /other`
///
/// Defined in `#/paths/~1other/get`.
///
/// # Responses
///
/// - `204`: Done.
///
/// # Authentication
///
/// Requires the API key `token`, or HTTP Basic credentials.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetOther {}

inputs::inputs!(GetOther {} and {});

impl operation::Operation for GetOther {
    const ID: &'static str = "getOther";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[security::Scheme::Header("x-token")],
        &[security::Scheme::BASIC],
    ];
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/other");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getOther`.
    ///
    /// `GET /other`; see [`GetOther`].
    fn get_other(request: GetOther);
}
