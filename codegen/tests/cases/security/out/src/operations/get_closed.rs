use crate::runtime::{call, inputs, operation, request, security};

/// The operation `getClosed`.
///
/// `GET /closed`
///
/// Defined in `#/paths/~1closed/get`.
///
/// # Responses
///
/// - `204`: Done.
///
/// # Authentication
///
/// Requires HTTP Basic credentials.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetClosed {}

inputs::inputs!(GetClosed {} and {});

impl operation::Operation for GetClosed {
    const ID: &'static str = "getClosed";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[security::Scheme::BASIC],
    ];
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/closed");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getClosed`.
    ///
    /// `GET /closed`; see [`GetClosed`].
    fn get_closed(request: GetClosed);
}
