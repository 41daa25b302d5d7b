use crate::runtime::{call, inputs, operation, request, security};

/// The operation `getOthers`.
///
/// `GET /others`
///
/// Requires `login`, which the document does not declare.
///
/// Defined in `#/paths/~1others/get`.
///
/// # Responses
///
/// - `204`: Done.
///
/// # Authentication
///
/// Requires the API key `key`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetOthers {}

inputs::inputs!(GetOthers {} and {});

impl operation::Operation for GetOthers {
    const ID: &'static str = "getOthers";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[security::Scheme::Header("x-key")],
    ];
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/others");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getOthers`.
    ///
    /// `GET /others`; see [`GetOthers`].
    fn get_others(request: GetOthers);
}
