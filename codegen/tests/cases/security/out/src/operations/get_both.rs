use crate::runtime::{call, inputs, operation, request, security};

/// The operation `getBoth`.
///
/// `GET /both`
///
/// Defined in `#/paths/~1both/get`.
///
/// # Responses
///
/// - `204`: Done.
///
/// # Authentication
///
/// Requires HTTP Basic credentials and the API key `token`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetBoth {}

inputs::inputs!(GetBoth {} and {});

impl operation::Operation for GetBoth {
    const ID: &'static str = "getBoth";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[security::Scheme::BASIC, security::Scheme::Header("x-token")],
    ];
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/both");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getBoth`.
    ///
    /// `GET /both`; see [`GetBoth`].
    fn get_both(request: GetBoth);
}
