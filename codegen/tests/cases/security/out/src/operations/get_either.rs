use crate::runtime::{call, inputs, operation, request, security};

/// The operation `getEither`.
///
/// `GET /either`
///
/// Defined in `#/paths/~1either/get`.
///
/// # Responses
///
/// - `204`: Done.
///
/// # Authentication
///
/// Accepts HTTP Basic credentials, but allows anonymous calls.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetEither {}

inputs::inputs!(GetEither {} and {});

impl operation::Operation for GetEither {
    const ID: &'static str = "getEither";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[],
        &[security::Scheme::BASIC],
    ];
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/either");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getEither`.
    ///
    /// `GET /either`; see [`GetEither`].
    fn get_either(request: GetEither);
}
